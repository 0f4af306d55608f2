import type {
	FieldType,
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodePropertyOptions,
	ResourceMapperFields,
} from 'n8n-workflow';

import { at, firstText, isRecord, textOf, textOrNull } from '../shared/base/record';
import { listSearch, optionsOf } from '../shared/run/lookup';
import { perform } from '../shared/run/perform';
import { getAwayReasons as getAwayReasonsPage, getMany as getAdminsPage } from './resources/admin';
import { getMany as getCompaniesPage } from './resources/company';
import { getMany as getContactsPage } from './resources/contact';
import { search as searchForContacts } from './resources/contact/search';
import { getMany as getAttributesPage } from './resources/dataAttribute';
import { getMany as getSegmentsPage } from './resources/segment';
import { getMany as getSubscriptionTypesPage } from './resources/subscriptionType';
import { getMany as getTagsPage } from './resources/tag';
import { getMany as getTeamsPage } from './resources/team';
import { intercom } from './vendor';
import { unescape } from './visitorOf';

const named = ({ id, name }: IDataObject): INodeListSearchItems => ({
	name: unescape(textOrNull(name)) ?? textOf(id),
	value: textOf(id),
});

const contactEntry = ({ id, name, email, external_id }: IDataObject): INodeListSearchItems => {
	const known = [name, email ?? external_id].map(textOf).filter((text) => text !== '');
	return named({ id, name: known.join(', ') });
};

export const searchCompanies = listSearch(intercom, {
	by: getCompaniesPage,
	entry: named,
	firstPage: { query: { per_page: 60 } },
});

export const searchContacts = listSearch(intercom, {
	by: {
		...getContactsPage,
		// Without a size a page holds ten.
		request: { method: 'GET', path: '/contacts', query: { per_page: '100' } },
	},
	searchBy: { ...searchForContacts, fields: [], adjust: undefined },
	entry: contactEntry,
	search: (filter) => ({ body: { query: personCalled(filter), pagination: { per_page: 50 } } }),
});

/** The search of the vendor for what somebody types into the list. */
const personCalled = (words: string): IDataObject => ({
	operator: 'OR',
	value: [
		{ field: 'name', operator: '~', value: words },
		{ field: 'email', operator: '~', value: words },
		{ field: 'external_id', operator: '=', value: words },
	],
});

const admins = {
	by: getAdminsPage,
	entry: ({ id, name, email }: IDataObject) => named({ id, name: firstText(name, email) }),
};

export const searchAdmins = listSearch(intercom, admins);

export const getAdmins = optionsOf(intercom, admins);

export const searchAwayReasons = listSearch(intercom, {
	by: { ...getAwayReasonsPage, output: { from: liveReasons } },
	entry: ({ id, label, emoji }) => named({ id, name: [emoji, label].map(textOf).join(' ').trim() }),
});

// The list holds deleted ones, too (documented).
function liveReasons(body: unknown): unknown {
	const reasons = at(body, 'data');
	return Array.isArray(reasons) ? reasons.filter((reason) => !at(reason, 'deleted')) : reasons;
}

export const searchSegments = listSearch(intercom, { by: getSegmentsPage, entry: named });

export const searchSubscriptionTypes = listSearch(intercom, {
	by: getSubscriptionTypesPage,
	entry: ({ id, default_translation }) =>
		named({ id, name: at(default_translation, 'name') as string }),
});

const tags = { by: getTagsPage, entry: named };

export const searchTags = listSearch(intercom, tags);

export const getTags = optionsOf(intercom, tags);

export const searchTeams = listSearch(intercom, { by: getTeamsPage, entry: named });

/**
 * Documented data types; dates are written as Unix seconds, which the operation takes care of. A list is known by its
 * options, so one without any is a text.
 */
const types: Record<string, FieldType> = {
	string: 'string',
	integer: 'number',
	float: 'number',
	boolean: 'boolean',
	date: 'dateTime',
	datetime: 'dateTime',
	relationship: 'array', // The IDs of custom object instances (documented); that it is called so here is inferred.
};

/** The custom attributes of contacts that the API may write; visitors have the same (inferred). */
export async function getContactAttributes(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	return await attributesOf(this, 'contact');
}

/** The custom attributes of companies that the API may write. */
export async function getCompanyAttributes(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	return await attributesOf(this, 'company');
}

async function attributesOf(
	context: ILoadOptionsFunctions,
	model: 'contact' | 'company',
): Promise<ResourceMapperFields> {
	const attributes = await perform(context, intercom, getAttributesPage, { model });
	const writable = attributes.filter(
		({ custom, api_writable, archived }) => custom && api_writable && !archived,
	);
	return { fields: writable.map(asInput) };
}

function asInput(attribute: IDataObject): ResourceMapperFields['fields'][number] {
	const options = optionsIn(attribute);
	const type = options.length > 0 ? 'options' : types[textOf(attribute.data_type)];
	return {
		id: textOf(attribute.name),
		displayName: textOf(attribute.label) || textOf(attribute.name),
		type: type ?? 'string',
		...(options.length > 0 && { options }),
		required: false,
		defaultMatch: false,
		canBeUsedToMatch: false,
		display: true,
		removed: true,
	};
}

/** Before version 2.14 a list was a text with options, which are shown bare; a list has objects (both documented). */
function optionsIn({ options }: IDataObject): INodePropertyOptions[] {
	return (Array.isArray(options) ? options : []).map((option) => {
		const value = textOf(isRecord(option) ? option.value : option);
		return { name: value, value };
	});
}
