import { samples } from '../../samples';
import { startedAt } from '../conversation';
import type { Row } from '../table';
import type { JsonObject } from '../../core/values';

const { articleCategoryId, otherArticleCategoryId, articleId, departmentId, operatorId } =
	samples.zoho;
const { cannedResponseIds, cannedResponseCategoryIds, otherDepartmentId } = samples.zoho;
const time = String(startedAt);
const tove = { id: operatorId, name: 'Tove Lindh' };
const person = { ...tove, type: 'operator', image_url: '' };

// Texts, which the vendor shows (documented).
export const articleCategories: readonly Row[] = [
	{ id: articleCategoryId, name: 'Care', is_default: 'true', order: '1' },
	{ id: otherArticleCategoryId, name: 'Bulbs', is_default: 'false', order: '2' },
];

const article = {
	title: 'Cleaning a paper shade',
	content: '<p>Use a dry brush, never water.</p>',
	category_id: articleCategoryId,
	department_id: departmentId,
	published: true,
	enabled: true,
	stats: { viewed: 12, used: 3, liked: 5, disliked: 1 },
	creator: tove,
	modifier: tove,
	created_time: time,
	modified_time: time,
};

export const articles: readonly Row[] = [{ id: articleId, ...article }];
export const articleExample = (n: number): JsonObject => ({
	...article,
	title: `Article ${n}`,
	category_id: otherArticleCategoryId,
	published: false,
	stats: { viewed: n, used: 0, liked: 0, disliked: 0 },
});

const [general, delivery] = cannedResponseCategoryIds;

const category = (id: string, name: string, is_default: string): Row => ({
	id,
	name,
	owner: tove.name,
	owner_id: tove.id,
	is_default,
	created_time: time,
	modified_time: time,
});

export const cannedResponseCategories: readonly Row[] = [
	category(general, 'General', 'true'),
	category(delivery, 'Delivery', 'false'),
];
export const cannedResponseCategoryExample = (n: number): JsonObject =>
	category('', `Category ${n}`, 'false');

const response = {
	content: 'Good morning, which lamp is it about?',
	public: true,
	enabled: true,
	associate_with_all_departments: true,
	category_ids: [general],
	usage_count: 7,
	last_used_time: time,
	creator: person,
	modifier: person,
	created_time: time,
	modified_time: time,
};

export const cannedResponses: readonly Row[] = [
	{ id: cannedResponseIds[0], ...response },
	{
		id: cannedResponseIds[1],
		...response,
		content: 'We deliver on Saturdays, too.',
		associate_with_all_departments: false,
		department_id: otherDepartmentId,
		category_ids: [delivery],
		usage_count: 3,
		last_used_time: String(startedAt + 1000),
	},
];
export const cannedResponseExample = (n: number): JsonObject => ({
	...response,
	content: `Answer ${n}`,
	usage_count: 100 + n,
	last_used_time: String(startedAt + 2000 + n),
});
