import type { Row } from '../table';

const created = '2024-07-01T08:00:00.000Z';

export const knowledgeBaseSeeds: Row[] = [
	{
		baseGroupsLang: [{ id: 31, name: 'English', code: 'en', isDefault: 'yes' }],
		createdBy: 5,
		dateCreated: created,
		dateUpdated: created,
		id: 27,
		isDefault: 'yes',
		name: 'Lamps and Light',
		slugKey: 'lamps-and-light',
		status: 'active',
		updatedBy: 5,
		isSetup: true,
		customDomain: '',
	},
];

export const articleOf = (n: number, values: Partial<Row> = {}) => ({
	groupId: 27,
	title: `Article ${n}`,
	description: '',
	content: '<p>Use a dry brush.</p>',
	jsonContent: { blocks: [], entityMap: {} },
	articleSlug: `article-${n}`,
	featuresImage: null,
	category: [69],
	relatedArticles: [],
	departments: [],
	author: 5,
	createdBy: 5,
	dateCreated: created,
	dateUpdated: created,
	autoRelated: 'no',
	botAssigned: 'no',
	access: 'active',
	status: 'active',
	seo: { title: '', description: '' },
	tags: [],
	...values,
});

export const articleSeeds: Row[] = [
	{ ...articleOf(1, { title: 'Cleaning a shade', articleSlug: 'cleaning-a-shade' }), id: 86 },
	{
		...articleOf(2, { title: 'Hanging a lamp', articleSlug: 'hanging-a-lamp', status: 'draft' }),
		...{ id: 87, category: [], relatedArticles: [86], departments: [21], access: 'internal' },
	},
];

export const categorySeeds: Row[] = [
	{
		id: 69,
		groupId: 27,
		parentCategory: null,
		slug: 'care',
		name: 'Care',
		description: 'How to keep lamps clean',
		dateCreated: created,
		dateUpdated: created,
		visibleOrder: 0,
		status: 'active',
		categoryIcon: '',
		articleCount: 1,
		internal: 0,
		publish: 1,
		archive: 0,
	},
];

const channel = (id: string, name: string, icon: string): Row => ({
	id,
	name,
	iconType: 'internal',
	icon,
	messageWebhook: null,
	userId: 5,
	dateCreated: created,
	internal: 'yes',
	status: 'active',
});

export const channelSeeds: Row[] = [
	channel('chat', 'Chat', 'conversation-sms'),
	channel('mail', 'Mail', 'email'),
	channel('private-form', 'Private Form', 'chat-queue2'),
];

export const customReportSeeds: Row[] = [
	{ id: 35, reportName: 'Night Shift', description: 'Cases after ten', reportKey: 'night-shift' },
];
