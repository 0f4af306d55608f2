import { isRecord } from '../../nodes/shared/base/record';
import type { Listing, Operation, Resource } from '../../nodes/shared/operation';
import { resources as acquire } from '../../nodes/Acquire/resources';
import { resources as intercom } from '../../nodes/Intercom/resources';
import { resources as zendeskChat } from '../../nodes/ZendeskChat/resources';
import { resources as zohoSalesIQ } from '../../nodes/ZohoSalesIQ/resources';
import { allCases, type NamedCase } from './cases/all';
import { setStage, type NodeName, type Stage } from './stage';

/** Good answers by their status that show no record, whatever the vendor. */
const recordless = [
	{ fault: 'empty', status: 200 },
	{ fault: 'status', status: 200, body: null },
	{ fault: 'status', status: 200, body: [] },
	{ fault: 'status', status: 200, body: {} },
	{ fault: 'status', status: 200, body: { success: false } },
	{ fault: 'status', status: 200, body: { type: 'error.list', errors: [{ message: 'No' }] } },
] as const;

const resources: Record<NodeName, readonly Resource[]> = {
	acquire,
	intercom,
	zendeskChat,
	zohoSalesIQ,
};

/** One case of each operation, with the operation itself. */
const operations = [
	// The first case of each: of several entries with one name a Map keeps the last.
	...new Map(
		[...allCases].reverse().map((one) => [`${one.node} ${one.resource} ${one.operation}`, one]),
	).entries(),
].map(([name, named]) => ({ name, named, operation: operationOf(named) }));

function operationOf({ node, resource, operation }: NamedCase): Operation {
	const found = resources[node]
		.find(({ value }) => value === resource)
		?.operations.find(({ value }) => value === operation);
	return found as Operation;
}

/** Is it confirmed without a record, or may its list be absent? */
const needsNoRecord = ({ operation: { output, list } }: (typeof operations)[number]) =>
	output.always !== undefined || output.confirmed === true || listsOf(list).some(mayBeAbsent);

const listsOf = (list: Operation['list']): Listing[] =>
	list === undefined ? [] : 'by' in list ? Object.values(list.choices) : [list];

const mayBeAbsent = (list: Listing) => list.mayBeAbsent === true;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

/** Runs the operation once for each of the answers, with one try, and tells which items failed. */
async function failuresOf(
	{ node, resource, operation, one }: NamedCase,
	answers: readonly object[],
) {
	const prepared = one.before?.(stage.sandbox);
	for (const answer of answers) stage.sandbox.plant({ ...answer, times: 1 } as never);
	const run = await stage.run(
		node,
		{
			...{ resource, operation, ...one.parameters, ...prepared },
			options: { maxAttempts: 1 },
		},
		{ items: answers.map((_, index) => ({ index })), onError: 'continueRegularOutput' },
	);
	return run.items.map(({ json }) => isRecord(json.details));
}

describe('a good answer that shows no record is no success', () => {
	const demanding = operations.filter((one) => !needsNoRecord(one));

	test.each(demanding)('$name', async ({ named, operation }) => {
		const failures = await failuresOf(named, recordless);
		expect(failures.filter((failed) => !failed)).toEqual([]);
		// `[]` is an empty list where the answer itself is the list; it then gives no item.
		const allowed = operation.list ? recordless.length - 1 : recordless.length;
		expect(failures.length).toBeGreaterThanOrEqual(allowed);
	});
});

describe('where the vendor confirms without a record, it can still say no', () => {
	const confirmed = operations.filter(needsNoRecord);

	test.each(confirmed)('$name', async ({ named }) => {
		const no = { fault: 'status', status: 200, body: { success: false } };
		expect(await failuresOf(named, [no])).toEqual([true]);
	});
});
