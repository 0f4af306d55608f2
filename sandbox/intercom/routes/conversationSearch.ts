import { isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { bodyWith } from '../input';
import { byCursor } from '../paging';
import { meets, type SearchRules, sorted } from '../search';

const idsIn = (record: JsonObject, key: string): string[] =>
	(((record[key] as JsonObject)[key] ?? []) as JsonObject[]).map(({ id }) => String(id));

const at = (record: unknown, path: string): unknown =>
	path.split('.').reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), record);

const kinds: Record<string, 'boolean' | 'date' | 'tag'> = {
	tag_ids: 'tag',
	open: 'boolean',
	read: 'boolean',
	ai_agent_participated: 'boolean',
};

const texts = [
	...['id', 'state', 'priority', 'contact_ids', 'admin_assignee_id', 'team_assignee_id', 'title'],
	...['source.body', 'source.subject', 'source.type', 'source.author.email', 'category'],
	...['ticket_type_id', 'description'],
];

/** The fields that tests ask about; dates take every operator here (documented). */
const rules: SearchRules = {
	kindOf: (field) => {
		if (/_at$|_since$|_until$/.test(field)) return 'date';
		return kinds[field] ?? (texts.includes(field) ? 'text' : undefined);
	},
	read: (record, field) => {
		if (field === 'tag_ids') return idsIn(record, 'tags');
		if (field === 'contact_ids') return idsIn(record, 'contacts');
		if (field === 'title') return at(record, 'ticket_attributes._default_title_') ?? record.title;
		if (field === 'ticket_type_id') return at(record, 'ticket_type.id');
		return at(record, field);
	},
	wholeDays: false,
};

/** Searches of conversations and tickets, which have one form of query. */
export function conversationSearchRoutes(desk: IntercomDesk): Route[] {
	const { conversations, tickets } = desk.tables;

	const search =
		(rows: () => JsonObject[], key: string, type: string) =>
		(request: IncomingRequest): Reply => {
			const body = bodyWith(request.body, ['query', 'pagination', 'sort']);
			const pagination = isObject(body.pagination) ? body.pagination : {};
			const found = rows()
				.filter(({ updated_at }) => desk.isInSight(Number(updated_at ?? 0), request.now))
				.filter((row) => meets(row, body.query, rules));
			// Sorting is observed only.
			const inOrder = desk.ignoresSort ? found : sorted(found, body.sort);
			const reply = byCursor(pagination, inOrder, { usual: 20, most: 150, key, type });
			desk.afterSearch?.();
			return reply;
		};

	const withoutParts = (): JsonObject[] =>
		conversations.all().map((one) => ({ ...one, conversation_parts: undefined }));
	const scope = 'read_write_users';
	return [
		{
			method: 'POST',
			path: '/conversations/search',
			scope,
			handle: search(withoutParts, 'conversations', 'conversation.list'),
		},
		{
			method: 'POST',
			path: '/tickets/search',
			scope,
			handle: search(() => tickets.all(), 'tickets', 'ticket.list'),
		},
	];
}
