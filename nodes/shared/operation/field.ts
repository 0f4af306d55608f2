import type {
	IDataObject,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';

import type { File } from './call';

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
	/** The value names binary fields of the item, one or a list, which are sent as parts of this name of a multipart body. */
	file?: string;
	/** The files stand in a JSON body instead, as a list under the name `file`; this writes an entry of it. */
	fileAsJson?: (file: File) => IDataObject;
	/** It names the record in the body or query, so it alone changes nothing. */
	identifies?: true;
	/** It says how other inputs are meant, so it alone changes nothing. */
	guides?: true;
	/** By default the property's type decides: see `convert.ts`. */
	convert?: Convert;
	/** What the vendor takes as "no value". Default: an empty string. */
	clear?: '' | null | [];
}

/** What a definition must be so that each of its keys is one that `Shape` knows: a slip such as `qurey` does not compile. */
export type KnownKeys<Definition, Shape> = {
	[Key in Exclude<keyof Definition, keyof Shape>]: `${Key & string} is not known here`;
};

/** Keeps the literal types of a field, so that its name can be checked against the path. */
export const field = <const F extends Field>(definition: F & KnownKeys<F, Field>): F => definition;
