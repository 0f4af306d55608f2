import { first } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith } from '../input';
import { numbered, ok, whole } from '../paging';
import type { Row } from '../table';

/** Phone calls, their text and their sound, which lies at another address (documented). */
export function callRoutes(desk: IntercomDesk): Route[] {
	const { calls } = desk.tables;
	const found = ({ params }: IncomingRequest): Row =>
		calls.find(params.callId) ?? refuse(404, 'not_found', 'Call Not Found');

	/** Its example has no `next` (documented). */
	function getMany(request: IncomingRequest): Reply {
		const { body } = numbered(request, calls.all(), { usual: 25, most: 25 });
		const { pages, ...list } = body as { pages: object };
		return ok({ ...list, pages: { ...pages, next: undefined } });
	}

	function search(request: IncomingRequest): Reply {
		const ids = bodyWith(request.body, ['conversation_ids']).conversation_ids;
		if (!Array.isArray(ids) || ids.length === 0 || ids.length > 20) {
			return refuse(400, 'conversation_id_limit_exceeded', 'Give 1 to 20 conversation ids');
		}
		const rows = calls
			.all()
			.filter(({ conversation_id: id }) => ids.includes(id))
			.map((row) => ({
				...row,
				transcript: [{ role: 'contact', text: 'Hello' }],
				transcript_status: 'completed',
			}));
		return whole(rows);
	}

	function redirect(request: IncomingRequest): Reply {
		if (found(request).recording_url === 'none') {
			return refuse(404, 'not_found', 'Recording Not Found');
		}
		const location = `http://${request.headers.host ?? ''}/intercom/recordings/signed?key=3f`;
		return { status: 302, body: undefined, headers: { location } };
	}

	const scope = 'read_write_users';
	return [
		{ method: 'GET', path: '/calls', scope, handle: getMany },
		{ method: 'POST', path: '/calls/search', scope, handle: search },
		{ method: 'GET', path: '/calls/:callId', scope, handle: (request) => ok(found(request)) },
		{
			method: 'GET',
			path: '/calls/:callId/transcript',
			scope,
			handle: (request) => ({
				status: 200,
				body: `Call ${found(request).id}\nRuna: Hello`,
				type: 'text/plain',
			}),
		},
		{ method: 'GET', path: '/calls/:callId/recording', scope, handle: redirect },
		{
			method: 'GET',
			path: '/recordings/signed',
			unrestricted: true,
			handle: ({ query }) =>
				first(query, 'key') === '3f'
					? { status: 200, body: 'sound of a call', type: 'audio/mpeg' }
					: refuse(404, 'not_found', 'Recording Not Found'),
		},
	];
}
