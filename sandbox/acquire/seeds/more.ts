import type { Row } from '../table';

const created = '2024-07-01T08:00:00.000Z';

export const shortcutSeeds: Row[] = [
	{
		id: 51,
		shortcut_name: 'hours',
		type: 'message',
		message: 'We are here from 9 to 17.',
		messageJson: null,
		messageHtml: null,
		department: [],
		groupName: 'General',
	},
];

export const feedbackSeeds: Row[] = [
	{
		id: 61,
		question: 'How was our help?',
		status: 'active',
		type: 'rating',
		config: {},
		departments: [21],
		channels: ['chat'],
		dateCreated: created,
	},
];

export const auditSeeds: Row[] = [1, 2, 3].map((id) => ({
	id,
	userId: 5,
	event: 'user:case-joined',
	dateCreated: created,
}));
