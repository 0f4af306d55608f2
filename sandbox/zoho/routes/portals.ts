import type { Answer, Call, Route } from '../../core/vendor';
import type { JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, jsonBody, type Shape } from '../input';
import { checkPortal, envelope, listed, portalRoute, rowsByIndex } from '../reply';
import { without, type Row } from '../table';

const path = '/api/v2/portals';
const details: Shape = {
	company_name: 'text',
	website: 'text',
	email_id: 'text',
	phone: 'text',
	fax: 'text',
	address: 'text',
	language: 'text',
	time_zone: 'text',
	description: 'text',
};

const withoutId = (portal: Row): JsonObject => without(portal, 'id');

/** Portals, and the bots in one. */
export function portalRoutes({ tables: { portals, bots } }: ZohoDesk): Route[] {
	const answer = (call: Call, row: Row): Answer => envelope(call.path, 'portals', withoutId(row));

	function own(call: Call): Row {
		checkPortal(call);
		return portals.all()[0] ?? refuse(1005);
	}

	// Which keys are mandatory is not stated: that one needs a name of its own is inferred.
	function create(call: Call): Answer {
		const values = fieldsOf(jsonBody(call), { screenname: 'text' }, { ...details, name: 'text' });
		if (portals.all().some(({ screenname }) => screenname === values.screenname)) {
			refuse(1014, { json_key: 'screenname' });
		}
		const row = portals.create(values);
		call.wrote(row.id);
		return answer(call, row);
	}

	function update(call: Call): Answer {
		const row = own(call);
		Object.assign(row, fieldsOf(jsonBody(call), {}, details));
		call.wrote(row.id);
		return answer(call, row);
	}

	return [
		{
			method: 'GET',
			path,
			scope: 'SalesIQ.portals.READ',
			unrestricted: true,
			handle: (call) => envelope(call.path, 'portals', portals.all().map(withoutId)),
		},
		{
			method: 'GET',
			path: `${path}/:screenName`,
			scope: 'SalesIQ.portals.READ',
			handle: (call) => answer(call, own(call)),
		},
		{ method: 'POST', path, scope: 'SalesIQ.portals.CREATE', handle: create },
		{ method: 'PUT', path: `${path}/:screenName`, scope: 'SalesIQ.portals.UPDATE', handle: update },
		portalRoute('GET', '/bots', 'bots.READ', (call) =>
			listed(call, 'bots', rowsByIndex(call, bots.all(), { size: 1000, most: 1000 })),
		),
	];
}
