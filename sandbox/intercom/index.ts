import type { VendorSandbox } from '../core/vendor';
import { authenticate, intercomGrants, permit } from './access';
import { intercomControl } from './control';
import { IntercomDesk } from './desk';
import { intercomError, intercomStatus } from './errors';
import { checkVersion, decorator } from './headers';
import { intercomRoutes } from './routes';

export function intercom(now: () => number): VendorSandbox<IntercomDesk> {
	const desk = new IntercomDesk(now);
	return {
		name: 'intercom',
		desk,
		routes: intercomRoutes(desk),
		schemes: ['bearer'],
		grants: intercomGrants,
		// One sixth of 10,000 a minute, in windows of ten seconds on a fixed phase (documented, observed).
		documentedLimit: { requests: 1666, windowMs: 10_000, kind: 'fixed' },
		throttle: { status: 429, form: 'reset' },
		refusal: intercomStatus,
		authenticate,
		permit,
		// A wrong method on a known path answers 404 as well (documented).
		unknownRoute: () => intercomError(404, 'not_found', 'Resource Not Found'),
		brokenJson: () => intercomError(400, 'parameter_invalid', 'JSON could not be parsed'),
		precheck: checkVersion,
		decorate: decorator(),
		control: intercomControl(desk),
	};
}
