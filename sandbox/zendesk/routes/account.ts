import { isObject } from '../../core/values';
import type { Answer, Call, Route } from '../../core/vendor';
import type { ZendeskDesk } from '../desk';
import { refuse } from '../errors';
import { objectBody } from '../input';
import { merged } from '../record';
import { api, ok } from '../reply';

export function accountRoutes(desk: ZendeskDesk): Route[] {
	/** Integrated accounts are refused even the reading of their account (observed). */
	const standAlone =
		(handle: (call: Call) => Answer) =>
		(call: Call): Answer =>
			desk.integrated ? refuse(403) : handle(call);

	function update(call: Call): Answer {
		const { account } = objectBody(call);
		if (!isObject(account)) return refuse(400, 'The body must hold account');
		if (!isObject(account.billing)) return refuse(400, 'account must hold billing');
		desk.account = merged(desk.account, { billing: account.billing });
		call.wrote('account');
		return ok(desk.account);
	}

	const path = `${api}/account`;
	return [
		{ method: 'GET', path, scope: 'read', handle: standAlone(() => ok(desk.account)) },
		{ method: 'PUT', path, scope: 'write', handle: standAlone(update) },
	];
}
