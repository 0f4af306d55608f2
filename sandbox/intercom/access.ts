import type { Reply, Route } from '../core/vendor';
import type { Found, Grant } from '../core/tokens';
import { samples } from '../samples';
import { intercomError } from './errors';

const { tokens } = samples.intercom;

const grant = (token: string, differences: Partial<Grant> = {}): Grant => ({
	token,
	vendor: 'intercom',
	account: 'intercom-main',
	kind: 'app',
	scopes: ['read_write_users'],
	state: 'live',
	...differences,
});

export const intercomGrants: readonly Grant[] = [
	grant(tokens.good),
	grant(tokens.expired, { state: 'expired' }),
	grant(tokens.revoked, { state: 'revoked' }),
	grant(tokens.noScope, { scopes: [] }),
	grant(tokens.noRight, { refusal: 'right' }),
	grant(tokens.forbidden, { refusal: 'permission' }),
	grant(tokens.noPlan, { refusal: 'plan' }),
];

/** Codes and statuses are documented; messages where the vendor shows one. */
const unauthenticated: Record<Exclude<Found['status'], 'live'>, [code: string, message: string]> = {
	missing: ['missing_authorization', 'Access Token Invalid'],
	malformed: ['unauthorized', 'Access Token Invalid'],
	unknown: ['unauthorized', 'Access Token Invalid'],
	expired: ['token_expired', 'Access Token expired'],
	revoked: ['token_revoked', 'Access Token revoked'],
};

const refusals: Record<string, Reply | undefined> = {
	right: intercomError(401, 'token_unauthorized', 'Not authorized to access resource'),
	permission: intercomError(403, 'forbidden', 'Forbidden request'),
	plan: intercomError(403, 'api_plan_restricted', 'Active subscription needed.'),
};

export function authenticate(found: Found): Reply | undefined {
	if (found.status === 'live') return undefined;
	return intercomError(401, ...unauthenticated[found.status]);
}

export function permit({ scopes, refusal }: Grant, route: Route): Reply | undefined {
	if (route.scope !== undefined && !scopes.includes(route.scope)) {
		const message = `Forbidden request: required scope (${route.scope})`;
		return intercomError(403, 'forbidden', message);
	}
	return refusal === undefined || route.unrestricted ? undefined : refusals[refusal];
}
