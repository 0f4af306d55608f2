import { isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomContact } from '../contact';
import type { IntercomDesk } from '../desk';
import { bodyWith } from '../input';
import { byCursor } from '../paging';
import { contactReply } from '../render';
import { meets, type SearchRules, sorted } from '../search';
import { withHistory } from './contacts';

const kinds: Record<string, ReturnType<SearchRules['kindOf']>> = {
	...kind('text', [
		...['id', 'role', 'name', 'avatar', 'owner_id', 'email', 'email_domain', 'phone'],
		...['external_id', 'language_override', 'browser', 'browser_language', 'os', 'segment_id'],
		...['location.country', 'location.region', 'location.city', 'formatted_phone'],
	]),
	...kind('date', [
		...['created_at', 'signed_up_at', 'updated_at', 'last_seen_at', 'last_contacted_at'],
		...['last_replied_at', 'last_email_opened_at', 'last_email_clicked_at'],
	]),
	...kind('boolean', [...['unsubscribed_from_emails', 'marked_email_as_spam', 'has_hard_bounced']]),
	tag_id: 'tag',
};

function kind(name: 'text' | 'date' | 'boolean', fields: readonly string[]) {
	return Object.fromEntries(fields.map((field) => [field, name]));
}

const attributeKinds = {
	string: 'text',
	integer: 'number',
	float: 'number',
	boolean: 'boolean',
	date: 'date',
} as const;

export function contactSearchRoutes(desk: IntercomDesk): Route[] {
	const rules = (contact: IntercomContact): SearchRules => ({
		wholeDays: true,
		offsetSeconds: desk.offsetSeconds,
		kindOf(field) {
			const attribute = desk.attributes.find(
				({ name, model }) => model === 'contact' && field === `custom_attributes.${name}`,
			);
			return attribute ? attributeKinds[attribute.data_type] : kinds[field];
		},
		read(record, field) {
			if (field === 'tag_id') return [...contact.tags.keys()];
			if (field === 'segment_id') return [...contact.segments];
			const [first = '', second] = field.split('.');
			const value = record[first] ?? null;
			return second === undefined ? value : isObject(value) ? (value[second] ?? null) : null;
		},
	});

	function search(request: IncomingRequest): Reply {
		const {
			query,
			sort,
			pagination = {},
		} = bodyWith(request.body, ['query', 'sort', 'pagination']);
		const indexed = [...desk.contacts.values()].filter(
			({ state, updatedAt }) => state === 'live' && desk.isInSight(updatedAt, request.now),
		);
		const found = indexed
			.filter((contact) => meets(contactReply(contact), query, rules(contact)))
			.map((contact) => contactReply(contact, withHistory(request)));
		const rows = sorted(found, sort, { field: 'created_at' });
		const reply = byCursor(pagination as JsonObject, rows, { usual: 50, most: 150 });
		desk.afterSearch?.();
		return reply;
	}

	const path = '/contacts/search';
	return [{ method: 'POST', path, scope: 'read_write_users', handle: search }];
}
