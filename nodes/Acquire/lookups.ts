import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';

import { at, firstText, textOf } from '../shared/base/record';
import type { Operation } from '../shared/operation';
import { listSearch, optionsOf } from '../shared/run/lookup';
import { contactIdOf, distinctContactsIn, largestPage } from './paging';
import { getMany as getBlocksPage } from './resources/blockedVisitor';
import { getMany as getCasesPage } from './resources/case';
import { getMany as getCompaniesPage } from './resources/company';
import { getMany as getContactsPage, search } from './resources/contact';
import { getMany as getAttributesPage } from './resources/customAttribute';
import { getMany as getDepartmentsPage } from './resources/department';
import { getMany as getRolesPage } from './resources/role';
import { getMany as getShortcutsPage } from './resources/shortcut';
import { getMany as getTagsPage } from './resources/tag';
import { getMany as getUsersPage } from './resources/user';
import { fieldsIn } from './values';
import { acquire } from './vendor';

/** A record by its name, or by its ID where it has none. */
export const named = ({ id, name }: IDataObject): INodeListSearchItems => ({
	name: firstText(name) ?? textOf(id),
	value: textOf(id),
});

const contactEntry = (contact: IDataObject): INodeListSearchItems => {
	const { name, email, phone } = fieldsIn(contact.fields);
	const known = [name, email, phone].map(textOf).filter((text) => text !== '');
	return named({ id: contactIdOf(contact), name: known.slice(0, 2).join(', ') });
};

const companyEntry = ({ id, fields }: IDataObject) => named({ id, name: fieldsIn(fields).name });

const caseEntry = ({ id, title, status }: IDataObject): INodeListSearchItems =>
	named({ id, name: [textOf(id), textOf(title), textOf(status)].filter(Boolean).join(' · ') });

/** The label of an attribute, else its key. */
export const labelOf = ({ key, config }: IDataObject): string =>
	firstText(at(config, 'label'), at(config, 'input.label')) ?? textOf(key);

const attributeEntry = (attribute: IDataObject): INodeListSearchItems =>
	named({ id: attribute.id, name: `${labelOf(attribute)} (${textOf(attribute.object)})` });

const blockEntry = ({ id, data }: IDataObject): INodeListSearchItems =>
	named({
		id,
		name:
			firstText(at(data, 'email'), at(data, 'phone'), at(data, 'ip')) ??
			`Contact ${textOf(at(data, 'id'))}`,
	});

/** As much as one page may hold. */
export const firstPage = { query: { limit: largestPage } };

/** The contacts, or those that have the words in any of their values. */
export const searchContacts = listSearch(acquire, {
	by: getContactsPage,
	searchBy: { ...search, output: { from: distinctContactsIn } },
	entry: contactEntry,
	search: (filter) => ({ body: { search: filter, page: 0, limit: largestPage } }),
	firstPage,
});

export const searchAttributes = listSearch(acquire, {
	by: getAttributesPage,
	entry: attributeEntry,
	firstPage,
});

export const searchBlocks = listSearch(acquire, { by: getBlocksPage, entry: blockEntry });

export const searchCases = listSearch(acquire, { by: getCasesPage, entry: caseEntry, firstPage });

export const searchCompanies = listSearch(acquire, {
	by: getCompaniesPage,
	entry: companyEntry,
	firstPage,
});

export const searchDepartments = listSearch(acquire, { by: getDepartmentsPage, entry: named });

const roleEntry = ({ id, roleName, name }: IDataObject) =>
	named({ id, name: firstText(roleName, name) });

export const searchRoles = listSearch(acquire, { by: getRolesPage, entry: roleEntry });

export const searchShortcuts = listSearch(acquire, {
	by: getShortcutsPage,
	entry: ({ id, shortcut_name, message }) => named({ id, name: firstText(shortcut_name, message) }),
});

export const searchTags = listSearch(acquire, { by: getTagsPage, entry: named });

export const searchUsers = listSearch(acquire, { by: getUsersPage, entry: named });

const options = (by: Operation, entry = named) => optionsOf(acquire, { by, entry });

export const getDepartments = options(getDepartmentsPage);

export const getRoles = options(getRolesPage, roleEntry);

export const getUsers = options(getUsersPage);
