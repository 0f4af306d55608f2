import { first, isObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, optionalText } from '../input';
import { byCursor, ok } from '../paging';
import { adminIn } from './conversationParts';

const keys = [
	...['message_type', 'from', 'to', 'body', 'subject', 'template', 'cc', 'bcc', 'created_at'],
	'create_conversation_without_contact_reply',
];

/** The two calls for statuses answer errors without a list (documented). */
const bare = (status: number, message: string): Reply => ({
	status,
	body: { type: 'error', request_id: null, message },
});

export function messageRoutes(desk: IntercomDesk): Route[] {
	function create(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, keys);
		const from = isObject(body.from) ? body.from : {};
		const to = isObject(body.to) ? body.to : {};
		if (!['inapp', 'email'].includes(String(body.message_type))) {
			return refuse(400, 'parameter_invalid', 'message_type is not valid');
		}
		const text = optionalText(body, 'body');
		if (!text) return refuse(400, 'parameter_invalid', 'Body is required');
		const subject = optionalText(body, 'subject') ?? null;
		if (body.message_type === 'email' && !subject) {
			return refuse(422, 'parameter_not_found', 'Subject is required');
		}
		const { type, id, name, email } = adminIn(desk, { admin_id: from.id });
		if (!desk.contact(String(to.id))) return refuse(404, 'not_found', 'User Not Found');
		request.wrote('5519');
		return ok({
			type: 'admin_message',
			id: '5519',
			created_at:
				typeof body.created_at === 'number' ? body.created_at : Math.floor(request.now / 1000),
			subject,
			body: text,
			message_type: body.message_type,
			owner: {
				...{ type, id, name, email },
				away_mode_enabled: false,
				away_mode_reassign: false,
			},
		});
	}

	function getStatuses({ query }: IncomingRequest): Reply {
		const ruleset = first(query, 'ruleset_id');
		if (!ruleset) return bare(400, 'ruleset_id is required');
		const { per_page, starting_after } = query;
		const rows = desk.messageStatuses.filter(({ ruleset_id }) => ruleset_id === ruleset);
		const sizes = { usual: 50, most: 100, key: 'events' };
		return byCursor({ per_page, starting_after }, rows, sizes);
	}

	function getStatus({ query }: IncomingRequest): Reply {
		const id = first(query, 'message_id');
		const found = desk.messageStatuses.find((one) => one.whatsapp_message_id === id);
		if (!found) return bare(404, 'WhatsApp message not found');
		const { conversation_id, status, type, created_at, updated_at, template_name } = found;
		return ok({
			...{ conversation_id, status, type, created_at, updated_at, template_name },
			message_id: id,
		});
	}

	const scope = 'read_write_users';
	return [
		{ method: 'POST', path: '/messages', scope, handle: create },
		{ method: 'GET', path: '/messages/status', scope, handle: getStatuses },
		{ method: 'GET', path: '/messages/whatsapp/status', scope, handle: getStatus },
	];
}

/** Two messages of one campaign. */
export const seedMessageStatuses = () =>
	['delivered', 'failed'].map((status, index) => ({
		id: `70${index}`,
		ruleset_id: '51932',
		conversation_id: `90${index}`,
		status,
		type: 'broadcast_outbound',
		created_at: 1_720_500_000,
		updated_at: 1_720_500_060,
		whatsapp_message_id: `wamid.LH${index}`,
		template_name: 'order_shipped',
	}));
