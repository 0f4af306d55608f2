import {
	additionalFields,
	type Field,
	filters,
	longTextInput,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { customAttributes, include, only, where, withFields } from '../fields';
import { companyId } from '../locators';
import { pagesFromZero } from '../paging';
import { fieldsIn } from '../values';
import { operation } from '../vendor';

const simplified = [
	'id',
	'name',
	'parentId',
	'parentName',
	'companyIds',
	'contactIds',
	'fields',
	'dateCreated',
	'dateUpdated',
];
const output: Output = { from: recordIn, simplified };

const detail = (displayName: string, name: string, example: string, description: string) =>
	textInput({ displayName, name, example, description, body: `fields.${name}` });

const companyName = detail('Name', 'name', 'Bluekite', 'Name of the company');

const details: Field[] = [
	detail('Address', 'address', '12 Harbour Road', 'Street and number'),
	detail('City', 'city', 'Pune', 'City of the company'),
	detail('Country', 'country', 'India', 'Country of the company'),
	longTextInput({
		displayName: 'Description',
		name: 'description',
		example: 'Makes kites',
		description: 'What the company does',
		body: 'fields.description',
	}),
	detail('Employees', 'employees', '51-200', 'Number of employees'),
	detail('Foundation', 'foundation', '2009', 'When the company was founded'),
	detail('Industry', 'industry', 'Toys', 'Branch of the company'),
	detail('Logo', 'logo', 'https://bluekite.example/logo.png', 'Address of a picture'),
	detail('Revenue', 'revenue', '2000000', 'Yearly revenue'),
	detail('Source', 'source', 'Trade fair', 'Where the company is known from'),
	detail('State', 'state', 'Maharashtra', 'State or region of the company'),
	detail('Website', 'website', 'https://bluekite.example', 'Address of its website'),
];

const related = include('company', {
	companies: 'Companies',
	contacts: 'Contacts',
	parent: 'Parent',
});

const attributes = customAttributes('getCompanyAttributes');

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a company',
	description: 'Create a company, whether or not there is one of the same name',
	request: { method: 'POST', path: '/api/v1/crm/objects/company' },
	resend: 'unsafe', // Nothing tells two requests for the same company apart.
	fields: [{ ...companyName, required: true }, additionalFields(details), ...attributes],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a company',
	description: 'Get a company by ID',
	request: { method: 'GET', path: '/api/v1/crm/objects/company/{companyId}' },
	resend: 'safe',
	fields: [companyId, related],
	adjust: withFields,
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many companies',
	description: 'Get a list of companies',
	request: { method: 'GET', path: '/api/v1/crm/objects/company' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		related,
		filters([where('id|eq|12'), only('dateCreated, dateUpdated')]),
	],
	list: pagesFromZero,
	adjust: withFields,
	output: { from: rowsIn, simplified },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a company',
	description: 'Change the details and the custom attributes of a company',
	request: { method: 'PUT', path: '/api/v1/crm/objects/company/{companyId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same company.
	updates: true,
	current: { read: get, inBodyForm: ({ fields }) => ({ fields: fieldsIn(fields) }) },
	fields: [
		companyId,
		updateFields('Fields to update; only those you add are sent', [companyName, ...details]),
		...attributes,
	],
	output,
});

const remove = operation({
	...removeById(
		'a company',
		'Delete a company for good, which cannot be undone; its contacts stay',
	),
	request: { method: 'DELETE', path: '/api/v1/crm/objects/company/{companyId}' },
	fields: [notice('A company that is deleted cannot be brought back.'), companyId],
});

export const company: Resource = {
	value: 'company',
	name: 'Company',
	operations: [create, remove, get, getMany, update],
};
