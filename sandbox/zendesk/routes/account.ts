import { isObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { ZendeskDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, objectBody, text } from '../input';
import { merged, without } from '../record';
import { api, ok } from '../reply';

/** Documented, all of them. */
const billingKeys = [
	...['additional_info', 'address1', 'address2', 'city', 'company', 'country_code', 'cycle'],
	...['email', 'first_name', 'last_name', 'phone', 'postal_code', 'state'],
];
const billingShape = Object.fromEntries(billingKeys.map((key) => [key, text]));

export function accountRoutes(desk: ZendeskDesk): Route[] {
	/** Integrated accounts are refused even the reading of their account, but for a few (observed). */
	function get(): Reply {
		if (!desk.integrated) return ok(desk.account);
		return desk.showsPlan ? ok(without(desk.account, 'billing')) : refuse(403);
	}

	function update(request: IncomingRequest): Reply {
		if (desk.integrated) refuse(403);
		const { account } = objectBody(request);
		if (!isObject(account)) return refuse(400, 'The body must hold account');
		if (!isObject(account.billing)) return refuse(400, 'account must hold billing');
		desk.account = merged(desk.account, { billing: fieldsOf(account.billing, billingShape) });
		request.wrote('account');
		return ok(desk.account);
	}

	const path = `${api}/account`;
	return [
		{ method: 'GET', path, scope: 'read', handle: get },
		{ method: 'PUT', path, scope: 'write', handle: update },
	];
}
