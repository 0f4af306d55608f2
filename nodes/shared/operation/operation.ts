import type {
	IDataObject,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';

import type { Call, Method } from './call';
import type { Listing, ListingByChoice } from './listing';
import type { Visitor } from './visitor';

/** What happens to an empty value that the builder put into a collection: not sent, or sent so that the vendor clears it. */
export type EmptyValues = 'leave' | 'clear';

/**
 * Turns what the builder entered into what goes on the wire; `undefined` is not sent.
 * @throws CallFailure of kind `validation` that names `label`
 */
export type Convert = (value: unknown, input: ConvertInput) => unknown;

export interface ConvertInput {
	label: string;
	emptyValues: EmptyValues;
	/** The workflow's time zone, for dates that name none. */
	timeZone: string;
}

/** An n8n property plus where its value goes. */
export interface Field extends Omit<INodeProperties, 'options' | 'routing'> {
	options?: Array<INodePropertyOptions | INodePropertyCollection | Field>;
	/** Fills `{name}` in the path. */
	path?: true;
	/** Wire name in the query. */
	query?: string;
	/** Wire name in the body; dots lead into nested objects. */
	body?: string;
	/** Name of the header. */
	header?: string;
	/** The value names a binary field of the item, which is sent as this part of a multipart body. */
	file?: string;
	/** It names the record in the body or query, so it alone changes nothing. */
	identifies?: true;
	/** By default the property's type decides: see `convert.ts`. */
	convert?: Convert;
	/** What the vendor takes as "no value". Default: an empty string. */
	clear?: '' | null | [];
}

export interface Endpoint<Path extends string = string> {
	method: Method;
	path: Path;
	/** It changes nothing, although its method is not GET. */
	reads?: true;
	/** Query parameters that are always sent. */
	query?: Record<string, string | string[]>;
	/** Values of the body that are always sent. */
	body?: IDataObject;
	/** The dots in the wire names of the body belong to the names. */
	dottedKeys?: true;
	/** The field of the credential that holds another address than `baseUrl`. */
	address?: string;
}

/** The endpoint depends on what the builder chose in the parameter `by`. */
export interface EndpointByChoice<Path extends string = string> {
	by: string;
	choices: Record<string, Endpoint<Path>>;
}

/** How the answer becomes items. */
export interface Output {
	/** Where the record, or the list of them, is in the answer: a dotted path or a function. By default the answer itself. */
	from?: string | ((body: unknown) => unknown);
	/** The vendor's fields that most people use, for Output > Simplified. By default all of them. */
	simplified?: readonly string[];
	/** What each success gives, whatever the answer holds. */
	always?: IDataObject;
	/** Says in one sentence what the vendor left undone of a request that it accepted; shown as a hint. */
	partialFailure?: (record: IDataObject) => string | undefined;
	/** The same person in the shape that all vendors share, for Output > Visitor. */
	visitor?: (record: IDataObject) => Omit<Visitor, 'vendor'>;
}

/** What a delete gives, by n8n's convention. */
export const deleted: Output = { always: { deleted: true } };

/** The record that an update changes, as it is stored. */
export interface Current {
	/** Reads it; its fields are among those of the update. */
	read: Operation;
	/** Puts the record into the form of the update's body. By default it has that form. */
	inBodyForm?: (record: IDataObject) => IDataObject;
}

/** All there is to know about one thing that a user can do. */
export interface Operation {
	value: string;
	name: string;
	action: string;
	description: string;
	request: Endpoint | EndpointByChoice;
	/** May the request be sent again when the outcome of the first try is unknown? */
	resend: 'safe' | 'unsafe';
	/** It changes a record that exists: at least one change is demanded, and Empty Values is offered. */
	updates?: true;
	/** How to read the record that it changes, for Options > Only If Changed. */
	current?: Current;
	/** Its fields may all be left out. */
	mayBeEmpty?: true;
	/** It gives many records, or is carried out in several requests. */
	list?: Listing | ListingByChoice;
	/** A last touch, where a vendor's form fits no field. */
	adjust?: (call: Call) => Call;
	fields: readonly Field[];
	output: Output;
}

/** A noun of the vendor and what can be done with it. */
export interface Resource {
	value: string;
	name: string;
	operations: readonly Operation[];
	/** The operation that is chosen at first, and so is not stored; by default Get or Get Many. */
	defaultOperation?: string;
}

type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
	? Name | Names<Rest>
	: never;
type Unfilled<Path extends string, Filled extends string> = Exclude<Names<Path>, Filled>;
type Checked<Path extends string, Filled extends string> = [Unfilled<Path, Filled>] extends [never]
	? Path
	: `no field fills {${Unfilled<Path, Filled>}}`;
type PathName<F> = F extends { name: infer Name extends string; path: true } ? Name : never;

/**
 * Makes the function that declares a vendor's operations. A path parameter that neither a field nor the credential
 * (`FromCredential`) fills does not compile.
 */
export const operationFor =
	<FromCredential extends string = never>() =>
	<const Path extends string, const Fields extends readonly Field[]>(
		operation: Omit<Operation, 'request' | 'fields'> & {
			fields: Fields;
			request:
				| Endpoint<Checked<Path, PathName<Fields[number]> | FromCredential>>
				| EndpointByChoice<Checked<Path, PathName<Fields[number]> | FromCredential>>;
		},
	): Operation =>
		operation;

/** Keeps the literal types of a field, so that its name can be checked against the path. */
export const field = <const F extends Field>(definition: F): F => definition;
