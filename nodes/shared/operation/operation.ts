import type { IDataObject } from 'n8n-workflow';

import type { CallFailure, Kind } from '../base/errors';
import type { Call, Method } from './call';
import type { Field } from './field';
import type { Listing, ListingByChoice } from './listing';
import type { Visitor } from './visitor';

export interface Endpoint<Path extends string = string> {
	method: Method;
	path: Path;
	/** It changes nothing, although its method is not GET. */
	reads?: true;
	/** Query parameters that are always sent. */
	query?: Record<string, string | string[]>;
	/** Headers that are always sent. */
	headers?: Record<string, string>;
	/** Values of the body that are always sent. */
	body?: IDataObject;
	/** The dots in the wire names of the body belong to the names. */
	dottedKeys?: true;
	/** The field of the credential that holds another address than `baseUrl`. */
	address?: string;
	/** What a token must be allowed, for vendors whose tokens may do a part of all. */
	scope?: string;
}

/** The endpoint depends on what the builder chose in the parameter `by`. */
export interface EndpointByChoice<Choice extends Endpoint = Endpoint> {
	by: string;
	choices: Record<string, Choice>;
}

/** How the answer becomes items. */
export interface Output {
	/** Where the record, or the list of them, is in the answer: a dotted path or a function. By default the answer itself. */
	from?: string | ((body: unknown) => unknown);
	/** The fields that most people use, for Output > Simplified, in the order in which people read. By default all of them. */
	simplified?: readonly string[];
	/** What each success gives, whatever the answer holds. */
	always?: IDataObject;
	/** The vendor confirms without a record; any other answer that lacks its record fails the item. */
	confirmed?: true;
	/** The answer is a text, which the item holds under this name. */
	text?: string;
	/** The answer is a file, which the item holds in the binary field that the input `outputField` names. */
	file?: { fileName: string };
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

/** The values of an operation's inputs by their names. */
export type Values = Record<string, unknown>;

/** A request that the vendor read and turned down. */
export interface Refusal {
	kind: Kind;
	/** The whole sentence for the builder. */
	message: string;
	/** The vendor's code, as the vendor writes it. */
	code?: string;
	statusCode?: number;
	body: unknown;
	/** To be thrown where the operation cannot do anything about it. */
	failure: CallFailure;
	/** An earlier try of the same request may have been carried out, which may be the very reason of the refusal. */
	mayHaveBeenApplied: boolean;
}

/** What one step came to. */
export type Step =
	| { refused?: undefined; body: unknown; records: IDataObject[] }
	| { refused: Refusal };

export interface StepOptions {
	/** Refusals of these kinds come back; everything else that goes wrong ends the item. */
	refusals?: readonly Kind[];
	/** By default that of the operation. */
	resend?: Operation['resend'];
}

/** What an operation of several requests works with. */
export interface Steps {
	/** The request that the fields make. */
	call: Call;
	/** Tells the account from all others, for what outlasts the item. */
	account: string;
	/** What the builder entered in an input for this item; undefined when the screen does not show it. */
	parameter: (name: string) => unknown;
	/** Sends a request of this operation. */
	send: (call: Call, options?: StepOptions) => Promise<Step>;
	/** Carries out another operation; of a list it gives the first page. */
	perform: (operation: Operation, values: Values, options?: StepOptions) => Promise<Step>;
}

/**
 * The steps of an operation in their order.
 * @returns the record, and what stands beside its fields in the item whatever the builder chose under Output
 */
export type RunSteps = (steps: Steps) => Promise<{ record: IDataObject; extras?: IDataObject }>;

/**
 * Says what the builder can do about a refusal; undefined leaves what the vendor's reader said.
 * @param once carries out a list, once in a run whatever the number of items
 */
export type Advise = (
	refusal: Refusal,
	once: (operation: Operation, values: Values) => Promise<IDataObject[]>,
) => Promise<string | undefined>;

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
	/** It takes several requests, of which the later ones depend on what the earlier ones brought. */
	steps?: RunSteps;
	/** Finds better advice for the builder when the vendor has refused. */
	advise?: Advise;
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

type Permitted<Scope extends string> = [Scope] extends [never] ? unknown : { scope: Scope };
type One<Path extends string, Filled extends string, Scope extends string> = Endpoint<
	Checked<Path, Filled>
> &
	Permitted<Scope>;

/**
 * Makes the function that declares a vendor's operations. A path parameter that neither a field nor the credential
 * (`FromCredential`) fills does not compile, nor, where the vendor has scopes (`Scope`), a request without one of them.
 */
export const operationFor =
	<FromCredential extends string = never, Scope extends string = never>() =>
	<const Path extends string, const Fields extends readonly Field[]>(
		operation: Omit<Operation, 'request' | 'fields'> & {
			fields: Fields;
			request:
				| One<Path, PathName<Fields[number]> | FromCredential, Scope>
				| EndpointByChoice<One<Path, PathName<Fields[number]> | FromCredential, Scope>>;
		},
	): Operation =>
		operation;
