import { first, isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, optionalText } from '../input';
import { byCursor, ok } from '../paging';
import { adminIn } from './conversationParts';

const keys = [
	...['message_type', 'from', 'to', 'body', 'subject', 'template', 'cc', 'bcc', 'created_at'],
	...['create_conversation_without_contact_reply', 'components', 'locale'],
];

const rowsOf = (value: unknown): JsonObject[] =>
	(value === undefined ? [] : [value].flat()).filter(isObject);

/** The two calls for statuses answer errors without a list (documented). */
const bare = (status: number, message: string): Reply => ({
	status,
	body: { type: 'error', request_id: null, message },
});

export function messageRoutes(desk: IntercomDesk): Route[] {
	/** To contacts: something to say, with a subject in an email (documented). */
	function checkText(body: JsonObject): void {
		if (!optionalText(body, 'body')) refuse(400, 'parameter_invalid', 'Body is required');
		if (body.message_type === 'email' && !optionalText(body, 'subject')) {
			refuse(422, 'parameter_not_found', 'Subject is required');
		}
		const people = [body.to, body.cc, body.bcc].flatMap(rowsOf);
		const stranger = people.find(({ id }) => !desk.contact(String(id)));
		if (stranger || rowsOf(body.to).length === 0) refuse(404, 'not_found', 'User Not Found');
	}

	/** To a number: a template; that all of it is needed is inferred from the only example. */
	function checkTemplate(body: JsonObject): void {
		const [to = {}] = rowsOf(body.to);
		const { template, locale, components } = body;
		const isWhole = [to.phone, to.name, template, locale].every((value) => value);
		if (!isWhole || !Array.isArray(components)) {
			refuse(
				422,
				'parameter_not_found',
				'Phone, name, template, locale and components are required',
			);
		}
	}

	function create(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, keys);
		const from = isObject(body.from) ? body.from : {};
		if (!['inapp', 'email', 'whatsapp'].includes(String(body.message_type))) {
			return refuse(400, 'parameter_invalid', 'message_type is not valid');
		}
		const { type, id, name, email } = adminIn(desk, { admin_id: from.id });
		if (body.message_type === 'whatsapp') checkTemplate(body);
		else checkText(body);
		request.wrote('5519');
		return ok({
			type: 'admin_message',
			id: '5519',
			created_at:
				typeof body.created_at === 'number' ? body.created_at : Math.floor(request.now / 1000),
			subject: body.subject ?? null,
			body: body.body ?? null,
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
