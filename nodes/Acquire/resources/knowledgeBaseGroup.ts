import type { IDataObject } from 'n8n-workflow';

import { CallFailure } from '../../shared/base/errors';
import { at, textOf } from '../../shared/base/record';
import {
	additionalFields,
	type Field,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	type RunSteps,
	type Step,
	textInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { knowledgeBaseGroupId } from '../contentLocators';
import { placed } from '../locators';
import { allAtOnce } from '../paging';
import { operation } from '../vendor';

const simplified = [
	'id',
	'name',
	'slugKey',
	'status',
	'isDefault',
	'isSetup',
	'customDomain',
	'languageIds',
	'languageNames',
	'createdBy',
	'updatedBy',
	'dateCreated',
	'dateUpdated',
];
const output: Output = { from: recordIn, simplified };

const groupName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Lamps and Light',
	description: 'Name of the knowledge base',
	body: 'name',
});

const details: Field[] = [
	textInput({
		displayName: 'Custom Domain',
		name: 'customDomain',
		example: 'help.bluekite.example',
		description: 'Domain under which visitors find the knowledge base',
		body: 'customDomain',
	}),
	textInput({
		displayName: 'Language',
		name: 'language',
		example: 'en',
		description: 'Code of the language that the knowledge base is written in',
		body: 'language',
	}),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a knowledge base',
	description: 'Create a knowledge base for articles',
	request: { method: 'POST', path: '/api/v1/kb/group/add' },
	resend: 'unsafe', // A second request may make a second knowledge base.
	fields: [{ ...groupName, required: true }, additionalFields(details)],
	output,
});

/** The answer is a list, as that of Get Many (documented): should Acquire give all of them, the right one is taken. */
const pickById: RunSteps = async ({ call, send }) => {
	const { records } = (await send(call)) as Extract<Step, { body: unknown }>;
	const group = records.find(({ id }) => textOf(id) === call.query.id);
	if (group) return { record: group };
	throw new CallFailure({
		kind: 'notFound',
		message: `Acquire has no knowledge base ${textOf(call.query.id)}`,
		advice: 'Choose it from the list.',
	});
};

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a knowledge base',
	description: 'Get a knowledge base by ID',
	request: { method: 'GET', path: '/api/v1/kb/group' },
	resend: 'safe',
	fields: [placed(knowledgeBaseGroupId, { query: 'id' })],
	list: wholeList,
	steps: pickById,
	output: { from: rowsIn, simplified },
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many knowledge bases',
	description: 'Get a list of the knowledge bases',
	request: { method: 'GET', path: '/api/v1/kb/group' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: allAtOnce,
	output: { from: rowsIn, simplified },
});

/** A language is read as a record in a list (inferred: the first one is that of the update). */
const inBodyForm = (group: IDataObject): IDataObject => {
	const [language] = [group.baseGroupsLang].flat();
	return { ...group, language: textOf(at(language, 'code')) };
};

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a knowledge base',
	description: 'Change the name, domain or language of a knowledge base',
	request: { method: 'PUT', path: '/api/v1/kb/group/update/{knowledgeBaseGroupId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same knowledge base.
	updates: true,
	current: { read: get, inBodyForm },
	fields: [
		knowledgeBaseGroupId,
		updateFields('Fields to update; those you leave out stay unchanged', [groupName, ...details]),
	],
	output,
});

const remove = operation({
	...removeById(
		'a knowledge base',
		'Delete a knowledge base with all its articles, which cannot be undone',
	),
	request: { method: 'DELETE', path: '/api/v1/kb/group/delete/{knowledgeBaseGroupId}' },
	fields: [
		notice('A knowledge base that is deleted cannot be brought back, nor can its articles.'),
		knowledgeBaseGroupId,
	],
});

export const knowledgeBaseGroup: Resource = {
	value: 'knowledgeBaseGroup',
	name: 'Knowledge Base Group',
	operations: [create, remove, get, getMany, update],
};
