import type { VendorSandbox } from '../core/vendor';
import type { Grant } from '../core/tokens';
import { samples } from '../samples';
import { zendeskControl } from './control';
import { ZendeskDesk } from './desk';
import { unknownToken, withRequestId, zendeskError } from './errors';
import { zendeskOAuth } from './oauth';
import { zendeskRoutes } from './routes';

const { tokens } = samples.zendesk;

const grant = (token: string, differences: Partial<Grant> = {}): Grant => ({
	token,
	vendor: 'zendesk',
	account: 'zendesk-main',
	kind: 'user',
	scopes: ['read', 'write'],
	state: 'live',
	...differences,
});

export function zendesk(now: () => number): VendorSandbox<ZendeskDesk> {
	const desk = new ZendeskDesk(now);
	return {
		name: 'zendesk',
		desk,
		routes: zendeskRoutes(desk),
		schemes: ['bearer'],
		grants: [
			grant(tokens.good),
			grant(tokens.expired, { state: 'expired' }),
			grant(tokens.readOnly, { scopes: ['read'] }),
			grant(tokens.noRole, { refusal: 'role' }),
		],
		oauth: zendeskOAuth,
		control: zendeskControl(desk),
		documentedLimit: { requests: 200, windowMs: 60_000, kind: 'sliding' },
		throttle: { status: 429, form: 'seconds' },
		refusal: zendeskError,
		authenticate({ status }) {
			if (status === 'live') return undefined;
			return status === 'unknown' ? unknownToken : zendeskError(401);
		},
		permit({ scopes, refusal }, { scope, unrestricted }) {
			if (scope !== undefined && !scopes.includes(scope)) return zendeskError(403); // inferred
			return refusal === undefined || unrestricted ? undefined : zendeskError(403);
		},
		unknownRoute: () => zendeskError(404),
		brokenJson: () => zendeskError(400, 'The body is not valid JSON'),
		decorate: withRequestId,
	};
}
