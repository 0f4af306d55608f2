import type { Reply, Route } from '../core/vendor';
import type { Found, Grant } from '../core/tokens';
import { samples } from '../samples';
import { zohoError, type ZohoCode } from './errors';
import { everyScope } from './scopes';

const { tokens } = samples.zoho;

const grant = (token: string, differences: Partial<Grant> = {}): Grant => ({
	token,
	vendor: 'zoho',
	account: 'zoho-main',
	kind: 'user',
	scopes: everyScope,
	state: 'live',
	...differences,
});

export const zohoGrants: readonly Grant[] = [
	grant(tokens.user),
	grant(tokens.organisation, { kind: 'organisation' }),
	grant(tokens.expired, { state: 'expired' }),
	grant(tokens.noScope, { kind: 'organisation', scopes: ['SalesIQ.portals.READ'] }),
	grant(tokens.associate, { kind: 'organisation', refusal: 'role' }),
	grant(tokens.planLimit, { kind: 'organisation', refusal: 'planLimit' }),
	grant(tokens.oldPlan, { kind: 'organisation', refusal: 'oldPlan' }),
];

const refusals = new Map<string | undefined, ZohoCode>([
	['role', 1016],
	['planLimit', 1017],
	['oldPlan', 1021],
]);

export function authenticate(found: Found): Reply | undefined {
	if (found.status === 'live') return undefined;
	const headerIsBad = found.status === 'missing' || found.status === 'malformed';
	return zohoError(headerIsBad ? 1002 : 1008);
}

/** Scopes match whatever the case, and ALL covers the four verbs (observed). */
function covers(scopes: readonly string[], scope: string): boolean {
	const wanted = scope.toLowerCase();
	const everyVerb = wanted.replace(/\.[a-z]+$/, '.all');
	return scopes.some((held) => [wanted, everyVerb].includes(held.toLowerCase()));
}

export function permit({ kind, scopes, refusal }: Grant, route: Route): Reply | undefined {
	if (route.kind !== undefined && route.kind !== kind) return zohoError(1009);
	if (route.scope !== undefined && !covers(scopes, route.scope)) return zohoError(1009);
	const code = route.unrestricted ? undefined : refusals.get(refusal);
	return code === undefined ? undefined : zohoError(code);
}
