import { at } from '../nodes/shared/base/record';
import type { RecordValues, Sandbox } from '../sandbox';
import { differs, executionDiffers } from './compare';
import type { Example } from './example';
import type { Item } from './execution';
import { personOf } from './persons';
import type { Demo } from './start';

const rowCount = 200;
/** What the workflow puts wrong into which row, and what the error output must say of it. */
const badRows = new Map([
	[25, 'notFound'],
	[50, 'validation'],
	[75, 'validation'],
	[125, 'notFound'],
	[150, 'validation'],
	[175, 'validation'],
]);
const throttledTimes = 3;

const contacts: Required<Pick<RecordValues, 'id' | 'name' | 'email'>>[] = Array.from(
	{ length: rowCount },
	(_, index) => ({ id: String(2001 + index), name: 'Unknown', email: '' }),
);

/** Row by row: was the right contact written once, and no other at all? */
function contactDiffers(sandbox: Sandbox, row: Item | undefined, id: string): string[] {
	const { name, email, tier } = personOf(sandbox, 'acquire', id);
	const expected = row ?? { name: 'Unknown', email: '', tier: undefined };
	return [
		...differs(`name of ${id}`, name, expected.name),
		...differs(`email of ${id}`, email, expected.email),
		...differs(`tier of ${id}`, tier, expected.tier),
		...differs(`writes to ${id}`, sandbox.writesOf('acquire', id), row ? 1 : 0),
	];
}

/** Each failed item must still carry its row. */
function failureDiffers(item: Item, rows: readonly Item[]): string[] {
	const { error, details, ...input } = item;
	const row = Number(input.row);
	return [
		...differs(`row ${row} on the error output`, input, rows[row - 1]),
		...differs(`kind of row ${row}`, at(details, 'kind'), badRows.get(row)),
		...differs(`error of row ${row}`, typeof error, 'string'),
	];
}

export const batch: Example = {
	workflowId: 'scheduledBatch',
	title: 'Scheduled batch of 200 rows',
	async run({ sandbox, n8n }: Demo) {
		for (const contact of contacts) sandbox.acquire.add(contact);
		const planted = sandbox.plant({
			...{ vendor: 'acquire', fault: 'throttle', form: 'seconds', retryAfter: 1 },
			...{ every: 40, times: throttledTimes },
		});
		const execution = await n8n.run(this.workflowId, 'Every night at two');
		planted.remove();
		const rows = execution.items('One item per row');
		const updated = execution.items('Updated');
		const failed = execution.items('To look at');
		const good = new Map(
			rows
				.filter(({ row }) => !badRows.has(Number(row)))
				.map((row) => [String(row.contactId), row]),
		);
		const written = contacts.filter(({ id }) => sandbox.writesOf('acquire', id) > 0).length;
		return [
			{
				vendor: ['Acquire', 'batch'],
				before: [`${rowCount} contacts`, 'without name and tier'],
				after: [
					`${written} named, each once`,
					`${rowCount - written} left alone`,
					`${planted.fired} times told to wait`,
				],
				items: [`${rows.length} in`, `${updated.length} updated`, `${failed.length} to look at`],
				differences: [
					...executionDiffers(execution),
					...differs('items in', rows.length, rowCount),
					...differs('items updated', updated.length, rowCount - badRows.size),
					...differs(
						'rows to look at',
						failed.map(({ row }) => row),
						[...badRows.keys()],
					),
					...failed.flatMap((item) => failureDiffers(item, rows)),
					...contacts.flatMap(({ id }) => contactDiffers(sandbox, good.get(id), id)),
					...differs('answers that said to wait', planted.fired, throttledTimes),
					...differs('requests sent before that', sandbox.accounting().earlyResends, 0),
				],
			},
		];
	},
};
