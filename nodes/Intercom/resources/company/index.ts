import { at } from '../../../shared/base/record';
import {
	additionalFields,
	choiceInput,
	deleted,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../../shared/operation';
import { nearestDataAttribute } from '../../attributeAdvice';
import { companyId, inQuery, segmentId, tagId } from '../../locators';
import { byNext, byScroll } from '../../paging';
import { sorted } from '../../sorted';
import { operation } from '../../vendor';
import { attributes, details, output, ownId, upsertDetails } from './fields';
import { parts } from './parts';

/** The most that a page of companies was seen to hold (observed). */
const largestPage = 60;

const upsert = operation({
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update a company',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	request: { method: 'POST', path: '/companies' },
	resend: 'safe', // A second request finds the company of the first by its ID.
	fields: [{ ...ownId, required: true }, additionalFields(upsertDetails), ...attributes],
	advise: nearestDataAttribute('company'),
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a company',
	description: 'Get a company by the ID that Intercom gave it',
	request: { method: 'GET', path: '/companies/{companyId}' },
	resend: 'safe',
	fields: [companyId],
	output,
});

/** The prose says one company, the schema a list (both documented). */
const oneOrList = (body: unknown) => at(body, 'data') ?? at(body, 'companies') ?? body;

const find = operation({
	value: 'find',
	name: 'Find',
	action: 'Find a company',
	description: 'Find companies by your own ID, by name, by tag or by segment',
	request: { method: 'GET', path: '/companies' },
	resend: 'safe',
	fields: [
		choiceInput({
			displayName: 'Find By',
			name: 'findBy',
			noDataExpression: true,
			choices: {
				companyId: 'Company ID',
				name: 'Name',
				segment: 'Segment',
				tag: 'Tag',
			},
			description: 'Which value to find the companies by',
		}),
		{
			...ownId,
			required: true,
			description: 'ID of the company in your own system',
			displayOptions: { show: { findBy: ['companyId'] } },
			body: undefined,
			query: 'company_id',
		},
		textInput({
			displayName: 'Name',
			name: 'name',
			required: true,
			example: 'Nordwind Logistik',
			description: 'Full name of the company',
			displayOptions: { show: { findBy: ['name'] } },
			query: 'name',
		}),
		{
			...inQuery(segmentId, 'segment_id'),
			required: true,
			displayOptions: { show: { findBy: ['segment'] } },
		},
		{
			...inQuery(tagId, 'tag_id'),
			required: true,
			displayOptions: { show: { findBy: ['tag'] } },
		},
		...returnAllOrLimit,
	],
	list: byNext(largestPage),
	output: { ...output, from: oneOrList },
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many companies',
	description: 'Get a list of companies, the newest first; it ends at 10,000',
	request: { method: 'POST', path: '/companies/list', reads: true },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		choiceInput({
			displayName: 'Order',
			name: 'order',
			choices: { asc: 'Oldest First', desc: 'Newest First' },
			default: 'desc',
			description: 'Sort order of the companies',
			query: 'order',
		}),
	],
	list: byNext(largestPage),
	output: { ...output, from: 'data' },
});

const scroll = operation({
	value: 'scroll',
	name: 'Scroll',
	action: 'Scroll through the companies',
	description: 'Get all companies, also beyond 10,000; a workspace has one scroll at a time',
	request: { method: 'GET', path: '/companies/scroll' },
	resend: 'unsafe', // A page of a scroll cannot be asked for again (documented).
	fields: [...returnAllOrLimit],
	list: byScroll,
	output: { ...output, from: 'data' },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a company',
	description: 'Change a company',
	request: { method: 'PUT', path: '/companies/{companyId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same company.
	updates: true,
	current: {
		read: get,
		inBodyForm: (company) => ({ ...company, plan: at(company, 'plan.name') as string }),
	},
	fields: [
		companyId,
		updateFields('Fields to update; those you leave out stay unchanged', details),
		...attributes,
	],
	advise: nearestDataAttribute('company'),
	output,
});

const remove = operation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete a company',
	description:
		'Delete a company and detach its contacts, which goes on after the answer and cannot be undone',
	request: { method: 'DELETE', path: '/companies/{companyId}' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [companyId],
	output: deleted,
});

export const company: Resource = {
	value: 'company',
	name: 'Company',
	operations: sorted([...parts, upsert, remove, find, get, getMany, scroll, update]),
};
