import { presets, type Preset } from '../../nodes/ZohoSalesIQ/scopes';
import { everyScope } from '../../sandbox/zoho/scopes';
import { builtNodes, choicesOf, isShown } from '../built';
import { allCases, type NamedCase } from './cases/all';
import { check } from './cases/case';
import { setStage, type Stage } from './stage';
import { grant, scopesIn } from './zohoScopes';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

/** The smallest preset that is enough for a resource, but for what stands behind it. */
const enough: Record<string, [Preset, Record<string, Preset>?]> = {
	article: ['everything'],
	articleCategory: ['everything'],
	blockedIp: ['everything'],
	bot: ['chats'],
	brand: ['chats', { create: 'everything', update: 'everything' }],
	call: ['chats'],
	callback: ['chats'],
	cannedResponse: ['everything', { get: 'chats', getMany: 'chats' }],
	cannedResponseCategory: ['everything', { get: 'chats', getMany: 'chats' }],
	chatMonitor: ['everything'],
	chatRoutingRule: ['everything'],
	conversation: ['chats', { delete: 'everything' }],
	department: ['everything', { get: 'chats', getMany: 'chats' }],
	encryption: ['everything'],
	feedback: ['chats'],
	leadScoringRule: ['everything'],
	operator: ['everything', { get: 'chats', getMany: 'chats' }],
	portal: ['everything'],
	tag: ['everything', { addToRecord: 'chats', get: 'chats', getMany: 'chats' }],
	trackingPreset: ['everything'],
	triggerRule: ['everything'],
	visitor: ['visitors'],
	visitorHistoryView: ['everything'],
	visitorRoutingRule: ['everything'],
	webhook: ['chats'],
};

const presetFor = ({ resource, operation }: NamedCase): Preset => {
	const [preset, others = {}] = enough[resource] ?? ['visitors'];
	return others[operation] ?? preset;
};

const cases = allCases.filter(({ node }) => node === 'zohoSalesIQ');
const node = builtNodes.find(({ name }) => name === 'zohoSalesIQ') as (typeof builtNodes)[number];

/** The kind of token that the panel asks for: an ordinary one, unless a notice says otherwise. */
const kindFor = ({ resource, operation }: NamedCase) =>
	node.properties.some(
		(property) =>
			property.type === 'notice' &&
			property.displayName.includes('Token Type Organisation') &&
			isShown(property, { resource, operation }),
	)
		? 'organisation'
		: 'user';

test('the table holds every resource', () => {
	expect(Object.keys(enough)).toEqual(choicesOf(node, 'resource').map(({ value }) => value));
});

describe('an operation works with the kind of token that its panel asks for, and the scopes of its preset', () => {
	test.each(cases)('$title', async (named) => {
		grant(stage.sandbox, scopesIn(presetFor(named)), kindFor(named));
		await check(stage, named.node, named.resource, named.one);
	});
});

const inADocumentedForm = /lacks the scope (SalesIQ\.[a-z]+\.[A-Z]+)\. Choose the Scopes "(\w+)"/;

/** What the node says of a token that may do nothing. */
async function refusal({ resource, operation, one }: NamedCase) {
	grant(stage.sandbox, [], 'organisation');
	const prepared = one.before?.(stage.sandbox);
	const { error } = await stage.run('zohoSalesIQ', {
		resource,
		operation,
		...one.parameters,
		...prepared,
	});
	const [, scope = '', preset = ''] = inADocumentedForm.exec(error?.description ?? '') ?? [];
	return { scope, preset };
}

describe('without its scope an operation names it, and with nothing else it works', () => {
	// The case with the fewest requests of each: others belong to other operations, which have scopes of their own.
	const requests = ({ one }: NamedCase) => [one.sends].flat().length;
	const operations = new Map(
		[...cases]
			.sort((one, other) => requests(other) - requests(one))
			.map((named) => [`${named.resource} ${named.operation}`, named]),
	);

	test.each([...operations.values()])('$title', async (named) => {
		const { scope, preset } = await refusal(named);
		expect(everyScope).toContain(scope);
		const holding = (Object.keys(presets) as Preset[]).filter((one) =>
			scopesIn(one).includes(scope),
		);
		expect(preset.toLowerCase()).toBe(holding[0]);
		stage.sandbox.reset();
		grant(stage.sandbox, [scope], 'organisation');
		await check(stage, named.node, named.resource, named.one);
	});
});

describe('the presets', () => {
	test('hold one another, and all that the vendor documents and an operation uses', () => {
		const [visitors, chats, everything] = (['visitors', 'chats', 'everything'] as const).map(
			(preset) => scopesIn(preset),
		);
		expect(chats).toEqual(expect.arrayContaining(visitors ?? []));
		expect(everything).toEqual(expect.arrayContaining(chats ?? []));
		expect(everything?.filter((scope) => !everyScope.includes(scope))).toEqual([]);
	});

	test('delete nothing but the webhooks of the trigger, unless everything is allowed', () => {
		const deleting = [...scopesIn('visitors'), ...scopesIn('chats')].filter((scope) =>
			scope.endsWith('.DELETE'),
		);
		expect(deleting).toEqual(['SalesIQ.webhooks.DELETE']);
	});
});
