import { personas } from '../../samples';
import type { Row } from '../table';

const created = '2024-07-09T05:00:00.000Z';

export const companySeeds: Row[] = [
	{
		id: 7,
		dateCreated: created,
		dateUpdated: created,
		archive: 'no',
		parentId: null,
		fields: { name: 'Fjordworks', website: 'https://fjordworks.example', segment: 'retail' },
	},
	{
		id: 8,
		dateCreated: created,
		dateUpdated: created,
		archive: 'no',
		parentId: null,
		fields: { name: 'Plumtree' },
	},
];

export const caseOf = (values: Partial<Row> = {}) => ({
	title: 'Question about a lamp',
	description: null,
	channel: 'chat',
	status: 'active',
	threadId: null,
	parentId: null,
	contactId: 614,
	closingState: null,
	dateCreated: created,
	dateUpdated: created,
	dateQueue: created,
	datePending: null,
	dateActive: created,
	dateClosed: null,
	closedBy: null,
	visitId: 77,
	queueId: 3,
	queueOrder: 1,
	userId: 5,
	waitTime: 0,
	meta: {},
	timelineId: 3310,
	...values,
});

export const caseSeeds: Row[] = [
	{ ...caseOf({ threadId: 911 }), id: 911 },
	{
		...caseOf({ threadId: 912, contactId: 615, status: 'closed', title: 'Late parcel' }),
		...{ id: 912, dateClosed: created, closedBy: 5, closingState: 'handled', timelineId: 3311 },
	},
	{ ...caseOf({ threadId: 913, channel: 'mail', title: 'Your offer', timelineId: 3312 }), id: 913 },
];

export const messageOf = (values: Partial<Row> = {}) => ({
	caseId: 911,
	threadId: 911,
	channel: 'chat',
	senderId: 614,
	senderType: 'contact',
	type: 'message',
	message: 'Do you have this lamp in green?',
	seen: 'yes',
	meta: {},
	dateCreated: created,
	dateUpdated: created,
	sender: {},
	...values,
});

export const messageSeeds: Row[] = [
	{ ...messageOf(), id: 5521 },
	{
		...messageOf({ senderId: 5, senderType: 'user', message: 'Yes, from Friday on.', seen: 'no' }),
		id: 5522,
	},
	{
		...messageOf({ caseId: 912, threadId: 912, senderId: 615, message: 'Where is it?' }),
		id: 5523,
	},
];

export const noteSeeds: Row[] = [
	{
		id: 140,
		contactId: '614',
		userId: 5,
		type: 'note',
		title: 'Offer',
		description: 'Wants twelve lamps',
		dateCreated: created,
		users: [],
		lastMessage: {},
	},
];

export const noteMessageSeeds: Row[] = [
	{
		id: 171,
		noteId: 140,
		userId: 5,
		type: 'message',
		message: 'Called back',
		parentId: 0,
		dateCreated: created,
	},
];

export const tagSeeds: Row[] = [
	{
		id: 12,
		name: 'Trial',
		color: '#2b8a3e',
		userId: 5,
		type: ['contact'],
		dateCreated: created,
		user: {},
	},
	{
		id: 13,
		name: 'Urgent',
		color: '#c92a2a',
		userId: 5,
		type: ['case', 'contact'],
		dateCreated: created,
		user: {},
	},
];

/** The third persona is blocked. */
export const blockSeeds: Row[] = [
	{
		id: 31,
		data: { id: 616, ip: null, email: personas[2].email, phone: personas[2].phone },
		type: 'contact',
		dateCreated: created,
		blockTill: '2027-03-01T00:00:00.000Z',
		blockBy: 5,
		user: {},
	},
];
