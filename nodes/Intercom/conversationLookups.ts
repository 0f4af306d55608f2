import type {
	FieldType,
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodePropertyOptions,
	ResourceMapperFields,
} from 'n8n-workflow';

import { at, firstText, isRecord, textOf } from '../shared/base/record';
import { listSearch } from '../shared/run/lookup';
import { perform } from '../shared/run/perform';
import { getMany as getConversationsPage } from './resources/conversation';
import { getMany as getAttributesPage } from './resources/conversationAttribute';
import { search as searchConversationsPage } from './resources/conversation/search';
import { get as getTicket } from './resources/ticket';
import { search as searchTicketsPage } from './resources/ticket/search';
import { getStates, getType, getTypes } from './resources/ticket/types';
import { intercom } from './vendor';

const entry = (record: IDataObject, ...words: unknown[]): INodeListSearchItems => ({
	name: firstText(...words) ?? textOf(record.id),
	value: textOf(record.id),
});

// Bodies come as HTML (observed).
const plain = (html: unknown) =>
	textOf(html)
		.replace(/<[^>]+>/g, ' ')
		.trim()
		.slice(0, 60);

const searchBody = (query: IDataObject) => ({
	body: { query, pagination: { per_page: 50 } },
});

export const searchConversations = listSearch(intercom, {
	by: getConversationsPage,
	searchBy: { ...searchConversationsPage, fields: [], adjust: undefined },
	entry: (row) => {
		const { title, source } = row;
		return entry(row, title, at(source, 'subject'), plain(at(source, 'body')));
	},
	// Documented: it finds single words.
	search: (filter) => searchBody({ field: 'source.body', operator: '~', value: filter }),
	firstPage: { query: { per_page: 50 } },
});

const allTickets = { field: 'created_at', operator: '>', value: 0 };

export const searchTickets = listSearch(intercom, {
	by: { ...searchTicketsPage, fields: [], adjust: undefined },
	entry: (row) => {
		const title = textOf(at(row, 'ticket_attributes._default_title_'));
		const number = textOf(row.ticket_id);
		return entry(row, [number && `#${number}`, title].filter(Boolean).join(' '));
	},
	search: (filter) => searchBody({ field: 'title', operator: '~', value: filter }),
	firstPage: searchBody(allTickets),
});

export const searchTicketTypes = listSearch(intercom, {
	by: { ...getTypes, output: { from: liveTypes } },
	entry: (row) => entry(row, row.name),
});

function liveTypes(body: unknown): unknown {
	const rows = at(body, 'data');
	return Array.isArray(rows) ? rows.filter((row) => at(row, 'archived') !== true) : rows;
}

export const searchTicketStates = listSearch(intercom, {
	by: getStates,
	entry: (row) => entry(row, row.internal_label),
});

/** Documented data types; what is not here is entered as a text. */
const types: Record<string, FieldType> = {
	string: 'string',
	integer: 'number',
	decimal: 'number',
	boolean: 'boolean',
	datetime: 'dateTime',
	relationship: 'array', // The IDs of custom object instances (documented).
	files: 'array', // The addresses of files (inferred).
};

function input(attribute: IDataObject, options: INodePropertyOptions[]) {
	const type = options.length > 0 ? 'options' : types[textOf(attribute.data_type)];
	return {
		id: textOf(attribute.name),
		displayName: textOf(attribute.name),
		type: type ?? 'string',
		...(options.length > 0 && { options }),
		required: false,
		defaultMatch: false,
		canBeUsedToMatch: false,
		display: true,
		removed: true,
	};
}

const rowsOf = (list: unknown): IDataObject[] => (Array.isArray(list) ? list.filter(isRecord) : []);

/** The attributes of conversations; a list is written by the label of an option (documented by example). */
export async function getConversationAttributes(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	const attributes = await perform(this, intercom, getAttributesPage);
	const fields = attributes
		.filter(({ archived }) => archived !== true)
		.map((attribute) => {
			const live = rowsOf(attribute.options).filter(({ archived }) => archived !== true);
			return input(
				attribute,
				live.map(({ label }) => ({ name: textOf(label), value: textOf(label) })),
			);
		});
	return { fields };
}

/** The attributes of the chosen ticket type, or of the type of the chosen ticket; a list is written by ID (documented). */
export async function getTicketAttributes(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	const type = await typeOfForm(this);
	const attributes = rowsOf(at(type, 'ticket_type_attributes.ticket_type_attributes'));
	const fields = attributes
		.filter(({ archived }) => archived !== true)
		.map((attribute) => {
			// Observed.
			const options = rowsOf(at(attribute.input_options, 'list_options'));
			return input(
				attribute,
				options.map(({ id, label }) => ({ name: textOf(label), value: textOf(id) })),
			);
		});
	return { fields };
}

async function typeOfForm(context: ILoadOptionsFunctions): Promise<IDataObject | undefined> {
	const chosen = context.getCurrentNodeParameter('ticketTypeId');
	const ticketTypeId = textOf(at(chosen, 'value') ?? chosen) || (await typeOfTicket(context));
	if (ticketTypeId === '') return undefined;
	const [type] = await perform(context, intercom, getType, { ticketTypeId });
	return type;
}

async function typeOfTicket(context: ILoadOptionsFunctions): Promise<string> {
	// Not with n8n's own extraction, which fails where the operation has no such input.
	const ticketId = context.getCurrentNodeParameter('ticketId');
	if (textOf(at(ticketId, 'value')) === '') return '';
	const [ticket] = await perform(context, intercom, getTicket, { ticketId });
	return textOf(at(ticket, 'ticket_type.id'));
}
