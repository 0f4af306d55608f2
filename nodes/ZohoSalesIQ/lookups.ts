import type { IDataObject } from 'n8n-workflow';

import { at, textOf } from '../shared/base/record';
import { listSearch, optionsOf } from '../shared/run/lookup';
import { getMany as getManyBrands } from './resources/brand';
import { getMany as getResponseCategories } from './resources/cannedResponseCategory';
import { getMany as getManyConversations } from './resources/conversation';
import { getMany as getManyDepartments } from './resources/department';
import { getMany as getManyOperators } from './resources/operator';
import { getMany as getManyTags, recordTypeInQuery } from './resources/tag';
import { zohoSalesIQ } from './vendor';

const named = ({ id, name }: IDataObject) => ({ name: textOf(name), value: textOf(id) });

const operatorNamed = ({ id, first_name, last_name, email_id }: IDataObject) => {
	const name = [first_name, last_name].map(textOf).filter(Boolean).join(' ');
	const email = textOf(email_id);
	return { name: name ? `${name} (${email})` : email, value: textOf(id) };
};

const isArchived = ({ archived }: IDataObject) => archived === true || archived === 'true';

// Tags of different modules may share a name.
const tagNamed = (tag: IDataObject) => {
	const { id, name, module } = tag;
	const remarks = [textOf(module), isArchived(tag) ? 'archived' : ''].filter(Boolean);
	const remark = remarks.length > 0 ? ` (${remarks.join(', ')})` : '';
	return { name: textOf(name) + remark, value: textOf(id) };
};

/** By the visitor and what he asked; his address is there to be searched. */
const conversationNamed = ({ id, question, visitor }: IDataObject) => {
	const [name, email] = ['name', 'email'].map((key) => textOf(at(visitor, key)));
	const who = email ? `${name} (${email})` : name;
	return { name: [who, textOf(question)].filter(Boolean).join(': '), value: textOf(id) };
};

const brands = { by: getManyBrands, entry: named };
const conversations = {
	by: getManyConversations,
	entry: conversationNamed,
	firstPage: { query: { limit: 99, sort_by: 'updated_time' } },
};
const departments = { by: getManyDepartments, entry: named };
const operators = { by: getManyOperators, entry: operatorNamed };
const tags = { by: getManyTags, entry: tagNamed };
const onlyActive = {
	from: (body: unknown) => (at(body, 'data') as IDataObject[]).filter((tag) => !isArchived(tag)),
};
const activeTags = { by: { ...getManyTags, output: onlyActive }, entry: tagNamed };
/** Those that can be added to a record of the type chosen: the others are refused (documented). */
const tagsOfType = {
	by: { ...getManyTags, fields: [recordTypeInQuery], output: onlyActive },
	entry: named,
	dependsOn: [recordTypeInQuery.name],
};

export const searchActiveTags = listSearch(zohoSalesIQ, activeTags);
export const searchBrands = listSearch(zohoSalesIQ, brands);
export const searchConversations = listSearch(zohoSalesIQ, conversations);
export const searchDepartments = listSearch(zohoSalesIQ, departments);
export const searchOperators = listSearch(zohoSalesIQ, operators);
export const searchTags = listSearch(zohoSalesIQ, tags);
export const searchTagsOfType = listSearch(zohoSalesIQ, tagsOfType);

export const getBrands = optionsOf(zohoSalesIQ, brands);
export const getCannedResponseCategories = optionsOf(zohoSalesIQ, {
	by: getResponseCategories,
	entry: named,
});
export const getDepartments = optionsOf(zohoSalesIQ, departments);
export const getOperators = optionsOf(zohoSalesIQ, operators);
export const getTags = optionsOf(zohoSalesIQ, tags);
export const getTagsOfType = optionsOf(zohoSalesIQ, tagsOfType);
