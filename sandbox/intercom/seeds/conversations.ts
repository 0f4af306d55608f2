import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import { type Row, Table } from '../table';

const { adminIds, contact, conversationIds, ticketId, ticketStateIds, ticketTypeIds, teamId } =
	samples.intercom;
const seededAt = 1_720_500_000;

const runa = { type: 'user', id: contact.id, name: 'Runa Dahl', email: contact.email };
export const tove = {
	type: 'admin',
	id: adminIds[0],
	name: 'Tove Lindh',
	email: 'tove@lanternhouse.example',
};

/** An entry of a conversation or ticket. */
export const newPart = (id: string, now: number, values: JsonObject): JsonObject => ({
	type: 'conversation_part',
	id,
	part_type: 'comment',
	body: null,
	created_at: now,
	updated_at: now,
	notified_at: now,
	assigned_to: null,
	author: tove,
	attachments: [],
	external_id: null,
	redacted: false,
	metadata: {},
	email_message_metadata: null,
	app_package_code: null,
	...values,
});

export const newConversation = (now: number): Row => ({
	type: 'conversation',
	id: '',
	title: null,
	created_at: now,
	updated_at: now,
	waiting_since: now,
	snoozed_until: null,
	open: true,
	state: 'open',
	read: false,
	priority: 'none',
	admin_assignee_id: 0,
	team_assignee_id: 0,
	company: null,
	source: {
		type: 'conversation',
		id: '40391177',
		delivered_as: 'customer_initiated',
		subject: '',
		body: '<p>Do you ship lamps to Norway?</p>',
		author: runa,
		attachments: [],
		url: 'https://lanternhouse.example/lamps',
		redacted: false,
	},
	contacts: {
		type: 'contact.list',
		contacts: [{ type: 'contact', id: contact.id, external_id: contact.externalId }],
	},
	tags: { type: 'tag.list', tags: [] },
	custom_attributes: { 'Issue type': 'Shipping' },
	first_contact_reply: null,
	sla_applied: null,
	statistics: null,
	conversation_rating: null,
	teammates: null,
	topics: {},
	ticket: null,
	linked_objects: { type: 'list', data: [], total_count: 0, has_more: false },
	ai_agent: null,
	ai_agent_participated: false,
	conversation_parts: { type: 'conversation_part.list', total_count: 0, conversation_parts: [] },
});

const conversation = (id: string, parts: JsonObject[]): Row => ({
	...newConversation(seededAt),
	id,
	conversation_parts: {
		type: 'conversation_part.list',
		total_count: parts.length,
		conversation_parts: parts,
	},
});

const typeAttribute = (id: string, name: string, type: string, more: JsonObject): JsonObject => ({
	type: 'ticket_type_attribute',
	id,
	workspace_id: 'sb4ndb0x',
	name,
	description: '',
	data_type: type,
	input_options: null,
	order: 1,
	required_to_create: false,
	required_to_create_for_contacts: false,
	visible_on_create: true,
	visible_to_contacts: true,
	default: false,
	ticket_type_id: Number(ticketTypeIds[0]),
	archived: false,
	created_at: seededAt,
	updated_at: seededAt,
	...more,
});

/** A new type gets these two by itself (documented). */
export const defaultAttributes = (): JsonObject[] => [
	typeAttribute('601', '_default_title_', 'string', { default: true }),
	typeAttribute('602', '_default_description_', 'string', { default: true }),
];

export const newTypeAttribute = (id: string, typeId: string, values: JsonObject): JsonObject =>
	typeAttribute(id, '', 'string', { ticket_type_id: Number(typeId), ...values });

export const newTicketType = (now: number): Row => ({
	type: 'ticket_type',
	id: '',
	workspace_id: 'sb4ndb0x',
	name: '',
	description: null,
	category: 'Customer',
	icon: '🎟️',
	is_internal: false,
	archived: false,
	created_at: now,
	updated_at: now,
	ticket_type_attributes: { type: 'list', ticket_type_attributes: defaultAttributes() },
});

const repair: Row = {
	...newTicketType(seededAt),
	id: ticketTypeIds[0],
	name: 'Repair',
	description: 'A lamp that does not light',
	ticket_type_attributes: {
		type: 'list',
		ticket_type_attributes: [
			...defaultAttributes(),
			typeAttribute('611', 'Serial number', 'integer', {}),
			typeAttribute('612', 'Urgency', 'list', {
				input_options: {
					list_options: [
						{ id: 'a1f0', label: 'Low' },
						{ id: 'b2e1', label: 'High' },
					],
				},
			}),
			typeAttribute('613', 'Bought at', 'datetime', {}),
			typeAttribute('614', 'Colour', 'string', { archived: true }),
		],
	},
};

const tracker: Row = {
	...newTicketType(seededAt),
	id: ticketTypeIds[1],
	name: 'Recall',
	category: 'Tracker',
};

const ticketState = (id: string, category: string, label: string): Row => ({
	type: 'ticket_state',
	id,
	category,
	internal_label: label,
	external_label: label,
	ticket_types: { type: 'list', data: [{ type: 'ticket_type', id: ticketTypeIds[0] }] },
});

const states = [
	ticketState(ticketStateIds[0], 'submitted', 'Submitted'),
	ticketState(ticketStateIds[1], 'in_progress', 'In Progress'),
	ticketState(ticketStateIds[2], 'resolved', 'Resolved'),
];

/** A type as a ticket shows it. */
export const typeShown = ({ id, name, category, icon }: Row): JsonObject => ({
	type: 'ticket_type',
	id,
	name,
	category,
	icon,
});

/** A state as a ticket shows it. */
export const stateShown = ({ id, category, internal_label, external_label }: Row): JsonObject => ({
	type: 'ticket_state',
	id,
	category,
	internal_label,
	external_label,
});

export const newTicket = (now: number): Row => ({
	type: 'ticket',
	id: '',
	ticket_id: '',
	category: 'Customer',
	ticket_attributes: {},
	ticket_state: stateShown(states[0] as Row),
	ticket_type: typeShown(repair),
	contacts: {
		type: 'contact.list',
		contacts: [{ type: 'contact', id: contact.id, external_id: contact.externalId }],
	},
	admin_assignee_id: '0',
	team_assignee_id: '0',
	company_id: null,
	open: true,
	is_shared: true,
	snoozed_until: null,
	created_at: now,
	updated_at: now,
	linked_objects: { type: 'list', data: [], total_count: 0, has_more: false },
	tags: { type: 'tag.list', tags: [] },
	ticket_parts: { type: 'ticket_part.list', total_count: 0, ticket_parts: [] },
});

const numbersFrom = (first: number) => (n: number) => String(first + n);

/** Conversations, tickets and what describes them. */
export const conversationTables = () => ({
	conversations: new Table({
		seeds: [
			conversation(conversationIds[0], [
				newPart('771', seededAt, { body: '<p>Yes, within a week.</p>' }),
				newPart('772', seededAt + 60, { part_type: 'note', body: '<p>Asks often.</p>' }),
			]),
			conversation(conversationIds[1], []),
		],
		example: () => newConversation(seededAt),
	}),
	deletedConversations: new Table({ seeds: [] }),
	tickets: new Table({
		seeds: [
			{
				...newTicket(seededAt),
				id: ticketId,
				ticket_id: '17',
				ticket_attributes: {
					_default_title_: 'Lamp flickers',
					_default_description_: 'Since Monday',
				},
				team_assignee_id: teamId,
			},
		],
		idOf: numbersFrom(215_500),
		example: () => newTicket(seededAt),
	}),
	ticketTypes: new Table({ seeds: [repair, tracker], idOf: numbersFrom(5700) }),
	ticketStates: new Table({ seeds: states }),
	jobs: new Table({ seeds: [], idOf: (n) => `job_${n}` }),
});
