import {
	choiceInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
} from '../../shared/operation';
import { articleId, collectionId, helpCenterId } from '../contentLocators';
import { inBody, inPath } from '../locators';
import { byPageNumberOrNext } from '../paging';
import { redirectId } from '../settingLocators';
import { operation } from '../vendor';

const output = {
	simplified: [
		'id',
		'from_url',
		'locale',
		'target_type',
		'target_id',
		'help_center_id',
		'created_at',
		'updated_at',
	],
};

const inHelpCenter = inPath(helpCenterId);
const toTarget = (type: string) => ({ show: { targetType: [type] } });

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a redirect',
	description: 'Redirect an old address of a help center to an article or a collection',
	request: { method: 'POST', path: '/help_center/help_centers/{helpCenterId}/redirects' },
	resend: 'unsafe', // A second request is refused, since the address is taken, as if nothing had been made.
	fields: [
		inHelpCenter,
		textInput({
			displayName: 'From URL',
			name: 'fromUrl',
			required: true,
			example: 'https://help.example.com/old-page',
			description: 'Full old address, which must belong to the help center',
			body: 'from_url',
		}),
		textInput({
			displayName: 'Locale',
			name: 'locale',
			required: true,
			default: 'en',
			example: 'en',
			description: 'Language of the address, such as en or pt-BR',
			body: 'locale',
		}),
		choiceInput({
			displayName: 'Target Type',
			name: 'targetType',
			choices: { article: 'Article', collection: 'Collection' },
			description: 'What the address leads to',
			body: 'target_type',
		}),
		{ ...inBody(articleId, 'target_id'), displayOptions: toTarget('article') },
		{
			...inBody(collectionId, 'target_id'),
			required: true,
			displayOptions: toTarget('collection'),
		},
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a redirect',
	description: 'Get a redirect of a help center by ID',
	request: {
		method: 'GET',
		path: '/help_center/help_centers/{helpCenterId}/redirects/{redirectId}',
	},
	resend: 'safe',
	fields: [inHelpCenter, redirectId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many redirects',
	description: 'Get the redirects of a help center, the latest change first',
	request: { method: 'GET', path: '/help_center/help_centers/{helpCenterId}/redirects' },
	resend: 'safe',
	fields: [inHelpCenter, ...returnAllOrLimit],
	list: byPageNumberOrNext(250),
	output: { ...output, from: 'data' },
});

const remove = operation({
	...removeById('a redirect'),
	request: {
		method: 'DELETE',
		path: '/help_center/help_centers/{helpCenterId}/redirects/{redirectId}',
	},
	fields: [inHelpCenter, redirectId],
});

export const redirect: Resource = {
	value: 'redirect',
	name: 'Redirect',
	operations: [create, remove, get, getMany],
};
