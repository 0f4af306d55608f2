import { samples } from '../../../sandbox';
import { justNow, seededTime } from './intercomRecords';

const { adminIds } = samples.intercom;

/** A conversation that nobody has taken, simplified. */
export const conversation = {
	id: '90314',
	title: null,
	source_body: '<p>Do you ship lamps to Norway?</p>',
	source_author_name: 'Runa Dahl',
	source_author_email: 'runa.dahl@fjordworks.example',
	contact_ids: ['66a1c0de00000000000000c1'],
	state: 'open',
	priority: 'none',
	admin_assignee_id: 0,
	team_assignee_id: 0,
	tag_ids: [],
	tag_names: [],
	custom_attributes: { 'Issue type': 'Shipping' },
	waiting_since: seededTime,
	snoozed_until: null,
	created_at: seededTime,
	updated_at: seededTime,
};
export const otherConversation = { ...conversation, id: '90315' };
export const answer = {
	id: '771',
	part_type: 'comment',
	body: '<p>Yes, within a week.</p>',
	author_type: 'admin',
	author_id: '91530026',
	author_name: 'Tove Lindh',
	author_email: 'tove@lanternhouse.example',
	assigned_to_id: null,
	attachment_names: [],
	attachment_urls: [],
	created_at: seededTime,
	updated_at: seededTime,
};
export const note = {
	...answer,
	id: '772',
	part_type: 'note',
	body: '<p>Asks often.</p>',
	created_at: '2024-07-09T04:41:00.000Z',
	updated_at: '2024-07-09T04:41:00.000Z',
};

/** A ticket about a lamp, simplified. */
export const ticket = {
	id: '215470',
	ticket_id: '17',
	title: 'Lamp flickers',
	contact_ids: ['66a1c0de00000000000000c1'],
	ticket_state_id: '7201',
	ticket_state_name: 'Submitted',
	ticket_type_id: '5601',
	ticket_type_name: 'Repair',
	category: 'Customer',
	open: true,
	admin_assignee_id: '0',
	team_assignee_id: '4207',
	tag_ids: [],
	tag_names: [],
	ticket_attributes: { _default_title_: 'Lamp flickers', _default_description_: 'Since Monday' },
	snoozed_until: null,
	created_at: seededTime,
	updated_at: seededTime,
};

/** A tag as it stands on a record since just now. */
export const tagged = (id: string, name: string) => ({
	id,
	name,
	applied_at: justNow,
	applied_by_id: adminIds[0],
});
