import type { IDataObject } from 'n8n-workflow';

import { allCases } from './cases/all';
import { check } from './cases/case';
import { schemaOf, storedSchema, storeSchema } from './cases/schema';
import { setStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

/** What each operation gave, for its output schema. */
const given = new Map<string, IDataObject[]>();

describe('each operation sends what the vendor wants, and gives what it answers', () => {
	test.each(allCases)('$node: $resource $operation', async ({ node, resource, operation, one }) => {
		const items = await check(stage, node, resource, one);
		const name = [node, resource, operation].join();
		given.set(name, [...(given.get(name) ?? []), ...items]);
	});
});

const operations = [
	...new Map(allCases.map((one) => [[one.node, one.resource, one.operation].join(), one])).values(),
];

describe('the output schema, which n8n shows before a first run, is that of the outputs', () => {
	test.each(operations)('$node: $resource $operation', ({ node, resource, operation }) => {
		const schema = schemaOf(given.get([node, resource, operation].join()) ?? []);
		storeIfAsked(() => {
			storeSchema(node, resource, operation, schema);
		});
		expect(storedSchema(node, resource, operation)).toEqual(schema);
	});
});

/** `npm run schemas` writes them instead of comparing. */
function storeIfAsked(store: () => void): void {
	if (process.env.WRITE_SCHEMAS) store();
}
