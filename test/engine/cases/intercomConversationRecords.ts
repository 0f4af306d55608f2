import { samples } from '../../../sandbox';

const { adminIds, contact, conversationIds, teamId, ticketId, ticketStateIds, ticketTypeIds } =
	samples.intercom;
export const seededAt = 1_720_500_000;

/** A conversation that nobody has taken, simplified. */
export const conversation = {
	id: conversationIds[0],
	title: null,
	state: 'open',
	open: true,
	read: false,
	priority: 'none',
	contact_ids: [contact.id],
	admin_assignee_id: 0,
	team_assignee_id: 0,
	tag_ids: [],
	custom_attributes: { 'Issue type': 'Shipping' },
	created_at: seededAt,
	updated_at: seededAt,
	waiting_since: seededAt,
	snoozed_until: null,
};
export const otherConversation = { ...conversation, id: conversationIds[1] };

const part = {
	part_type: 'comment',
	author_id: adminIds[0],
	author_name: 'Tove Lindh',
	assigned_to: null,
	attachments: [],
	created_at: seededAt,
	updated_at: seededAt,
};
export const answer = { ...part, id: '771', body: '<p>Yes, within a week.</p>' };
export const note = {
	...part,
	id: '772',
	part_type: 'note',
	body: '<p>Asks often.</p>',
	created_at: seededAt + 60,
	updated_at: seededAt + 60,
};

/** A ticket about a lamp, simplified. */
export const ticket = {
	id: ticketId,
	ticket_id: '17',
	category: 'Customer',
	ticket_state_id: ticketStateIds[0],
	ticket_state_name: 'Submitted',
	ticket_type_id: ticketTypeIds[0],
	ticket_type_name: 'Repair',
	ticket_attributes: {
		_default_title_: 'Lamp flickers',
		_default_description_: 'Since Monday',
	},
	contact_ids: [contact.id],
	admin_assignee_id: '0',
	team_assignee_id: teamId,
	open: true,
	created_at: seededAt,
	updated_at: seededAt,
	snoozed_until: null,
};

/** A tag as it stands on a record since just now. */
export const tagged = (id: string, name: string) => ({
	id,
	name,
	applied_at: expect.any(Number) as number,
	applied_by_id: adminIds[0],
});
