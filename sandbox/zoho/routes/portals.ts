import type { IncomingRequest, Reply, Route } from '../../core/vendor';
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
	const answer = (request: IncomingRequest, row: Row): Reply =>
		envelope(request.path, 'portals', withoutId(row));

	function own(request: IncomingRequest): Row {
		checkPortal(request);
		return portals.all()[0] ?? refuse(1005);
	}

	// Which keys are mandatory is not stated: that one needs a name of its own is inferred.
	function create(request: IncomingRequest): Reply {
		const values = fieldsOf(
			jsonBody(request),
			{ screenname: 'text' },
			{ ...details, name: 'text' },
		);
		if (portals.all().some(({ screenname }) => screenname === values.screenname)) {
			refuse(1014, { json_key: 'screenname' });
		}
		const row = portals.create(values);
		request.wrote(row.id);
		return answer(request, row);
	}

	function update(request: IncomingRequest): Reply {
		const row = own(request);
		Object.assign(row, fieldsOf(jsonBody(request), {}, details));
		request.wrote(row.id);
		return answer(request, row);
	}

	return [
		{
			method: 'GET',
			path,
			scope: 'SalesIQ.portals.READ',
			unrestricted: true,
			handle: (request) => envelope(request.path, 'portals', portals.all().map(withoutId)),
		},
		{
			method: 'GET',
			path: `${path}/:screenName`,
			scope: 'SalesIQ.portals.READ',
			handle: (request) => answer(request, own(request)),
		},
		{ method: 'POST', path, scope: 'SalesIQ.portals.CREATE', handle: create },
		{ method: 'PUT', path: `${path}/:screenName`, scope: 'SalesIQ.portals.UPDATE', handle: update },
		portalRoute('GET', '/bots', 'bots.READ', (request) =>
			listed(request, 'bots', rowsByIndex(request, bots.all(), { size: 1000, most: 1000 })),
		),
	];
}
