import type { IDataObject } from 'n8n-workflow';

import { at, isRecord } from '../shared/base/record';
import type { ConvertInput, Field } from '../shared/operation';

interface Rows extends Pick<Field, 'displayName' | 'name' | 'body' | 'required' | 'hint'> {
	description: string;
	displayOptions?: Field['displayOptions'];
	/** What one row is called. */
	row: string;
	/** The inputs of a row. */
	values: Field[];
	/** What a row is on the wire, one entry or several; the label names the row. */
	write: (row: IDataObject, input: ConvertInput) => unknown;
}

/** Rows of inputs that go out as a list. Without a row the list is cleared, where empty values clear. */
export const rowsInput = ({ row, values, write, ...of }: Rows): Field => ({
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
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
		if (written.length > 0) return written;
		return input.emptyValues === 'clear' ? [] : undefined;
	},
});
