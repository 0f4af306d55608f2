import type { VendorSandbox } from '../core/vendor';
import { authenticate, permit, zohoGrants } from './access';
import { zohoControl } from './control';
import { ZohoDesk } from './desk';
import { zohoError, zohoStatus } from './errors';
import { zohoOAuth } from './oauth';
import { zohoRoutes } from './routes';

/** @param now the clock that webhooks are stamped by */
export function zoho(now?: () => number): VendorSandbox<ZohoDesk> {
	const desk = new ZohoDesk(now);
	return {
		name: 'zoho',
		desk,
		routes: zohoRoutes(desk),
		schemes: ['zoho-oauthtoken', 'bearer'], // the second one is observed, and all that n8n can send
		grants: zohoGrants,
		oauth: zohoOAuth,
		throttle: { status: 200, form: 'none' }, // code 1023 by the page's own rule about HTTP 200
		refusal: zohoStatus,
		authenticate,
		permit,
		unknownRoute: (methodIsWrong) => zohoError(methodIsWrong ? 1004 : 1006),
		control: zohoControl(desk),
		brokenJson: () => zohoError(1015),
	};
}
