import type { IDataObject } from 'n8n-workflow';

import { at, isRecord } from '../base/record';
import type { ConvertInput, Field } from './field';

type Texts = 'displayName' | 'name' | 'hint' | 'displayOptions';

interface Rows extends Pick<Field, Texts | 'body' | 'required' | 'clear'> {
	description: string;
	/** What one row is called. */
	row: string;
	/** The inputs of a row. */
	values: Field[];
	/** The order counts, so that rows can be moved. */
	sortable?: true;
	/** An empty list goes out where there is no row. */
	mayBeEmpty?: true;
	/** The entries that a row makes on the wire; the label names the row. */
	write: (row: IDataObject, input: ConvertInput) => unknown[];
}

/** Rows of inputs that go out as a list; without one, `clear` goes out where empty values clear. */
export const rowsInput = ({ row, values, sortable, mayBeEmpty, write, ...of }: Rows): Field => ({
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, ...(sortable && { sortable }) },
	placeholder: `Add ${row}`,
	default: {},
	...of,
	options: [{ displayName: row, name: 'field', values }],
	convert: (value, input) => {
		const entered: unknown = at(value, 'field');
		const rows = (Array.isArray(entered) ? entered : []).filter(isRecord);
		const written = rows.flatMap((one, index) =>
			write(one, { ...input, label: `${input.label}, row ${index + 1},` }),
		);
		if (written.length > 0 || mayBeEmpty) return written;
		return input.emptyValues === 'clear' ? of.clear : undefined;
	},
});
