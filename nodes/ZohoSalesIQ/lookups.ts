import type { IDataObject } from 'n8n-workflow';

import { at, textOf } from '../shared/base/record';
import { listSearch, optionsOf } from '../shared/run/lookup';
import { getMany as getCategories } from './resources/articleCategory';
import { getMany as getManyBrands } from './resources/brand';
import { getMany as getResponseCategories } from './resources/cannedResponseCategory';
import { getMany as getManyConversations } from './resources/conversation';
import { getMany as getManyDepartments } from './resources/department';
import { getMany as getManyOperators } from './resources/operator';
import { getMany as getManyTags } from './resources/tag';
import { zohoSalesIQ } from './vendor';

const named = ({ id, name }: IDataObject) => ({ name: textOf(name), value: textOf(id) });

const operatorNamed = ({ id, first_name, last_name, email_id }: IDataObject) => {
	const name = [first_name, last_name].map(textOf).filter(Boolean).join(' ');
	const email = textOf(email_id);
	return { name: name ? `${name} (${email})` : email, value: textOf(id) };
};

// Tags of different modules may share a name, and archived ones are refused (documented).
const tagNamed = ({ id, name, module, archived }: IDataObject) => {
	const isArchived = archived === true || archived === 'true';
	const remarks = [textOf(module), isArchived ? 'archived' : ''].filter(Boolean);
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

export const searchBrands = listSearch(zohoSalesIQ, brands);
export const searchConversations = listSearch(zohoSalesIQ, conversations);
export const searchDepartments = listSearch(zohoSalesIQ, departments);
export const searchOperators = listSearch(zohoSalesIQ, operators);
export const searchTags = listSearch(zohoSalesIQ, tags);

export const getArticleCategories = optionsOf(zohoSalesIQ, { by: getCategories, entry: named });
export const getBrands = optionsOf(zohoSalesIQ, brands);
export const getCannedResponseCategories = optionsOf(zohoSalesIQ, {
	by: getResponseCategories,
	entry: named,
});
export const getDepartments = optionsOf(zohoSalesIQ, departments);
export const getOperators = optionsOf(zohoSalesIQ, operators);
export const getTags = optionsOf(zohoSalesIQ, tags);
