import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { at, firstText, isRecord, textOf } from '../shared/base/record';
import { byLink } from '../shared/operation';
import { listSearch, optionsOf } from '../shared/run/lookup';
import { perform, performPage } from '../shared/run/perform';
import { getMany as getAgentsPage } from './resources/agent';
import { getMany as getBansPage } from './resources/ban';
import { getMany as getChatsPage, getManyByIds } from './resources/chat';
import { search } from './resources/chat/getBySearch';
import { quoted } from './resources/chat/search';
import { getMany as getDepartmentsPage } from './resources/department';
import { getMany as getGoalsPage } from './resources/goal';
import { getMany as getRolesPage } from './resources/role';
import { getMany as getShortcutsPage } from './resources/shortcut';
import { getMany as getSkillsPage } from './resources/skill';
import { getMany as getTriggersPage } from './resources/trigger';
import { zendeskChat } from './vendor';

/** The search without its inputs: a page of stubs for a query. */
const findChats = {
	...search,
	fields: [],
	adjust: undefined,
	list: byLink('next_url'),
	output: { from: 'results' },
};

const minute = (time: unknown) => textOf(time).slice(0, 16).replace('T', ' ');

const named = ({ id, name }: IDataObject): INodeListSearchItems => ({
	name: firstText(name) ?? textOf(id),
	value: textOf(id),
});

const agentEntry = ({ id, display_name, email }: IDataObject): INodeListSearchItems =>
	named({ id, name: firstText(display_name, email) });

const personEntry = (person: IDataObject): INodeListSearchItems => {
	const { id, name, email } = person;
	const known = [name, email].map(textOf).filter((text) => text !== '');
	return named({ id, name: known.join(', ') });
};

const chatEntry = ({ id, visitor, timestamp }: IDataObject): INodeListSearchItems =>
	named({
		id,
		name: `${minute(timestamp)} ${isRecord(visitor) ? personEntry(visitor).name : ''}`.trim(),
	});

const stubEntry = ({ id, preview, timestamp }: IDataObject): INodeListSearchItems =>
	named({ id, name: `${minute(timestamp)} ${textOf(preview)}`.trim() });

const banEntry = ({ id, ip_address, visitor_id, visitor_name, reason }: IDataObject) => {
	const banned = firstText(visitor_name, visitor_id, ip_address) ?? textOf(id);
	return named({ id, name: firstText(reason) ? `${banned}: ${textOf(reason)}` : banned });
};

const newestChats = listSearch(zendeskChat, { by: getChatsPage, entry: chatEntry });

const foundChats = listSearch(zendeskChat, {
	by: findChats,
	entry: stubEntry,
	search: (filter) => ({ query: { q: quoted(filter) } }),
});

/** The chats, or those in which the words stand that were typed. */
async function searchChats(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await (filter ? foundChats : newestChats).call(this, filter, paginationToken);
}

/** How far the list of visitors has come. */
interface Place {
	query: IDataObject;
	/** Visitors that the list shows already. */
	known: string[];
}

/** The visitors of the latest chats, or of the chats of that name or email; visitors themselves cannot be listed. */
async function searchVisitors(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const { query, known }: Place = paginationToken
		? (JSON.parse(paginationToken) as Place)
		: { query: filter ? { q: termFor(filter) } : {}, known: [] };
	const by = filter ? findChats : getChatsPage;
	const { rows, next } = await performPage(this, zendeskChat, by, {}, { query });
	const chats = filter ? await wholeChats(this, rows) : rows;
	const visitors = new Map(
		chats
			.map(({ visitor }) => visitor)
			.filter(isRecord)
			.map((visitor) => [textOf(visitor.id), visitor]),
	);
	for (const id of ['', ...known]) visitors.delete(id);
	const place: Place = { query: next?.query ?? {}, known: [...known, ...visitors.keys()] };
	return {
		results: [...visitors.values()].map(personEntry),
		paginationToken: next && JSON.stringify(place),
	};
}

const termFor = (filter: string) =>
	`${filter.includes('@') ? 'visitor_email' : 'visitor_name'}:${quoted(filter)}`;

/** A search gives stubs, which do not name the visitor. */
async function wholeChats(
	context: ILoadOptionsFunctions,
	stubs: IDataObject[],
): Promise<IDataObject[]> {
	const chatIds = stubs.map((stub) => textOf(at(stub, 'id')));
	return chatIds.length > 0 ? await perform(context, zendeskChat, getManyByIds, { chatIds }) : [];
}

const searchAgents = listSearch(zendeskChat, {
	by: getAgentsPage,
	entry: agentEntry,
	firstPage: { query: { limit: 100 } },
});

const searchBans = listSearch(zendeskChat, {
	by: getBansPage,
	entry: banEntry,
	firstPage: { query: { limit: 100 } },
});

const searchDepartments = listSearch(zendeskChat, { by: getDepartmentsPage, entry: named });

/** The lists of the locators. */
export const searches = {
	searchAgents,
	searchBans,
	searchChats,
	searchDepartments,
	searchGoals: listSearch(zendeskChat, { by: getGoalsPage, entry: named }),
	searchRoles: listSearch(zendeskChat, { by: getRolesPage, entry: named }),
	searchShortcuts: listSearch(zendeskChat, { by: getShortcutsPage, entry: named }),
	searchSkills: listSearch(zendeskChat, { by: getSkillsPage, entry: named }),
	searchTriggers: listSearch(zendeskChat, { by: getTriggersPage, entry: named }),
	searchVisitors,
};

export const getAgents = optionsOf(zendeskChat, { by: getAgentsPage, entry: agentEntry });

export const getDepartments = optionsOf(zendeskChat, { by: getDepartmentsPage, entry: named });
