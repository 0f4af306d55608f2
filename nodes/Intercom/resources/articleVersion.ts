import { filters, type Resource, returnAllOrLimit, textInput } from '../../shared/operation';
import { articleId } from '../contentLocators';
import { byPageNumberOrNext } from '../paging';
import { operation } from '../vendor';

const fields = [
	'id',
	'article_id',
	'title',
	'description',
	'state',
	'author_id',
	'created_by_id',
	'created_via',
	'from_version_id',
	'created_at',
];

const locale = textInput({
	displayName: 'Locale',
	name: 'locale',
	example: 'en',
	description: 'Language of the versions; it must be one of the help center',
	query: 'locale',
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a version of an article',
	description: 'Get a past version of an article, with its text',
	request: { method: 'GET', path: '/articles/{articleId}/versions/{versionId}' },
	resend: 'safe',
	fields: [
		articleId,
		textInput({
			displayName: 'Version ID',
			name: 'versionId',
			required: true,
			example: '301',
			description: 'ID of the version, as Get Many returns it',
			path: true,
		}),
		locale,
	],
	output: { simplified: [...fields, 'body', 'body_markdown', 'updated_at'] },
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many versions of an article',
	description: 'Get the history of an article without its texts, the newest version first',
	request: { method: 'GET', path: '/articles/{articleId}/versions' },
	resend: 'safe',
	fields: [articleId, ...returnAllOrLimit, filters([locale])],
	list: byPageNumberOrNext(50), // The largest page is inferred.
	output: { simplified: fields, from: 'data' },
});

export const articleVersion: Resource = {
	value: 'articleVersion',
	name: 'Article Version',
	operations: [get, getMany],
};
