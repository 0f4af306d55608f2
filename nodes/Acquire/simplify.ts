import type { IDataObject } from 'n8n-workflow';

import { flat, type Nesting } from '../shared/base/flat';
import { at, isRecord, textOf } from '../shared/base/record';
import { fieldsIn, isoOf, sqlForm } from './values';

const isIdKey = /(^id|Id|_id|By)$/;
const isDateKey = /date/i;

const nesting: Nesting = {
	nameOf: (path) => path.map(inCamelCase).reduce(joined),
	isWhole: (key) => /^(fields|meta|permissions|reportData)$/.test(key),
	known: (record) => ({ ...blockOf(record), ...fieldsOf(record), ...settingOf(record) }),
};

/**
 * A record for Output > Simplified: flat, in the words of Acquire. IDs are texts, since calls and webhooks differ
 * (documented), and times have their zone.
 */
export const simplify = (record: IDataObject): IDataObject => flat(meantValues(record), nesting);

const meantValues = (record: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(record).map(([key, value]) => [key, meant(key, value)]));

function meant(key: string, value: unknown): IDataObject[string] {
	if (key === 'fields') return fieldsIn(value); // The values inside it are the builder's own.
	if (/^(users|invited)$/.test(key)) return usersIn(value);
	if (/^(departments?|roles|tags)$/.test(key) && isListOfNumbers(value))
		return value.map((id) => ({ id: String(id) }));
	if (Array.isArray(value))
		return value.map((entry) => (isRecord(entry) ? meantValues(entry) : entry) as IDataObject);
	if (isRecord(value)) return meantValues(value);
	if (isDateKey.test(key) && typeof value === 'string' && sqlForm.test(value)) return isoOf(value);
	return (
		isIdKey.test(key) && typeof value === 'number' ? String(value) : value
	) as IDataObject[string];
}

/** Records by their IDs alone. */
const isListOfNumbers = (value: unknown): value is number[] =>
	Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'number');

/** Those who take part: users, rows that join one to something, or bare IDs; contacts have a place of their own. */
const usersIn = (value: unknown): IDataObject[] =>
	(Array.isArray(value) ? (value as unknown[]) : [])
		.filter((row) => at(row, 'type') !== 'contact' && at(row, 'sent') !== false)
		.map((row) => ({
			id: (isRecord(row) ? (row.userId ?? row.id) : row) as string,
			name: (at(row, 'name') ?? at(row, 'user.name')) as string,
		}));

/** A few records have keys such as `shortcut_name`. */
const inCamelCase = (key: string) =>
	key.replace(/(?<=[a-z])_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `contactId` of a `contact` is not called so twice, nor is `message` of a `lastMessage`. */
function joined(noun: string, key: string): string {
	const capitalized = key.charAt(0).toUpperCase() + key.slice(1);
	const begins = key.startsWith(noun) && /[A-Z]/.test(key.charAt(noun.length));
	if (begins) return key;
	return noun.endsWith(capitalized) || noun === key ? noun : noun + capitalized;
}

/** Whom a block concerns stands under `data`. */
function blockOf({ data, ...rest }: IDataObject): IDataObject {
	if (data === undefined) return rest;
	return 'blockTill' in rest ? { ...rest, contact: data } : { ...rest, data };
}

/** Who it is stands under `fields`, beside what the builder has added. */
function fieldsOf({ fields }: IDataObject): IDataObject {
	if (!isRecord(fields)) return {};
	const { name, email, phone, ...rest } = fields;
	const known = Object.entries({ name, email, phone }).filter(([, value]) => value !== undefined);
	return { ...Object.fromEntries(known), fields: rest };
}

/** What an attribute, a question of a bot or a knowledge base says of itself a level deeper. */
function settingOf({ config, qnaMainQuestions, qnaMainAnswers, baseGroupsLang }: IDataObject) {
	const texts = (rows: unknown, key: string) =>
		Array.isArray(rows) ? rows.map((row: unknown) => textOf(at(row, key))) : undefined;
	const told: IDataObject = {
		...(isRecord(config) && inputOf(config)),
		questions: texts(qnaMainQuestions, 'question'),
		answers: texts(qnaMainAnswers, 'answer'),
		languages: baseGroupsLang,
	};
	return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

const inputOf = ({ label, input, options }: IDataObject): IDataObject => ({
	label: (label ?? at(input, 'label')) as string,
	inputType: at(input, 'type') as string,
	required: at(input, 'required') as boolean,
	options: (options ?? at(input, 'options')) as string[],
});
