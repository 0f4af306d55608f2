import { invalid } from '../../shared/base/errors';
import {
	additionalFields,
	type Field,
	removeById,
	type Resource,
	returnAllOrLimit,
	rowsInput,
	textInput,
	updateFields,
} from '../../shared/operation';
import { byPageNumberOrNext } from '../paging';
import { audienceId } from '../settingLocators';
import { operation } from '../vendor';

const output = {
	simplified: ['id', 'name', 'predicates', 'role_predicates', 'created_at', 'updated_at'],
};

const audienceName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Fleet Customers',
	description: 'Name of the audience',
	body: 'name',
});

interface Predicates {
	displayName: string;
	name: string;
	description: string;
	attribute: string;
	kind: string;
	example: string;
	body: string;
}

const partsOfRow = ['attribute', 'comparison', 'type', 'value'];
const nothing: unknown[] = [undefined, null, ''];

/** Conditions on contacts. Which types and comparisons there are is not documented, so any can be entered. */
const predicates = ({ attribute, kind, example, ...of }: Predicates): Field =>
	rowsInput({
		...of,
		row: 'Condition',
		clear: [],
		values: [
			textInput({
				displayName: 'Attribute',
				name: 'attribute',
				default: attribute,
				example: 'custom_attributes.plan',
				description: 'Attribute to compare, by its name in Intercom',
			}),
			textInput({
				displayName: 'Comparison',
				name: 'comparison',
				default: 'eq',
				example: 'contains',
				description: 'Comparison to use, as Intercom names it',
			}),
			textInput({
				displayName: 'Type',
				name: 'type',
				default: kind,
				example: 'string',
				description: 'Type of the attribute, as Intercom names it',
			}),
			textInput({
				displayName: 'Value',
				name: 'value',
				example,
				description: 'Value to compare with; an expression keeps its type',
			}),
		],
		write: (row, { label }) => {
			const missing = partsOfRow.find((part) => nothing.includes(row[part]));
			if (missing) throw invalid(label, `has no ${missing}`, 'Fill in the row, or remove it.');
			const { attribute, type, comparison, value } = row;
			return [{ attribute, type, comparison, value }];
		},
	});

const details: Field[] = [
	predicates({
		displayName: 'Conditions',
		name: 'predicates',
		description: 'Conditions on the attributes of contacts. An update replaces all of them.',
		attribute: '',
		kind: 'string',
		example: 'enterprise',
		body: 'predicates',
	}),
	predicates({
		displayName: 'Role Conditions',
		name: 'rolePredicates',
		description: 'Conditions on the roles of contacts. An update replaces all of them.',
		attribute: 'role',
		kind: 'role',
		example: 'user',
		body: 'role_predicates',
	}),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create an audience',
	description: 'Create an audience, to which content can be shown',
	request: { method: 'POST', path: '/audiences' },
	resend: 'unsafe', // A second request makes a second audience.
	fields: [{ ...audienceName, required: true }, additionalFields(details)],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an audience',
	description: 'Get an audience by ID',
	request: { method: 'GET', path: '/audiences/{audienceId}' },
	resend: 'safe',
	fields: [audienceId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many audiences',
	description: 'Get a list of audiences',
	request: { method: 'GET', path: '/audiences' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byPageNumberOrNext(50),
	output: { ...output, from: 'data' },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an audience',
	description: 'Change an audience',
	request: { method: 'PUT', path: '/audiences/{audienceId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same audience.
	updates: true,
	current: { read: get },
	fields: [
		audienceId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			...details,
			audienceName,
		]),
	],
	output,
});

const remove = operation({
	...removeById('an audience'),
	request: { method: 'DELETE', path: '/audiences/{audienceId}' },
	fields: [audienceId],
});

export const audience: Resource = {
	value: 'audience',
	name: 'Audience',
	operations: [create, remove, get, getMany, update],
};
