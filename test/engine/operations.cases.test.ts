import type { IDataObject } from 'n8n-workflow';

import { allCases, type NamedCase } from './cases/all';
import { check } from './cases/case';
import { schemaOf, storedSchema, storeSchema } from './cases/schema';
import { setStage, type Stage } from './stage';
import { grant, scopesIn } from './zohoScopes';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
	grant(stage.sandbox, scopesIn('everything'));
});
afterAll(() => stage.close());

const nameOf = ({ node, resource, operation }: NamedCase) => [node, resource, operation].join();

/** What each case of an operation gave, for its output schema. */
const given = new Map<string, IDataObject[][]>();

test('two cases of one operation have two titles', () => {
	const titles = allCases.map(({ title }) => title);
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

describe('each operation sends what the vendor wants, and gives what it answers', () => {
	test.each(allCases)('$title', async (named) => {
		const items = await check(stage, named.node, named.resource, named.one);
		given.set(nameOf(named), [...(given.get(nameOf(named)) ?? []), items]);
	});
});

const operations = [...new Map(allCases.map((named) => [nameOf(named), named])).values()];

describe('the output schema, which n8n shows before a first run, is that of the outputs', () => {
	test.each(operations)('$node: $resource $operation', (named) => {
		const { node, resource, operation } = named;
		const passed = given.get(nameOf(named)) ?? [];
		const cases = allCases.filter((one) => nameOf(one) === nameOf(named));
		expect(`${passed.length} of its cases passed`).toBe(`${cases.length} of its cases passed`);
		const schema = schemaOf(passed.flat());
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
