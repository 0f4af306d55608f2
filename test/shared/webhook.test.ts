import type { INodeType, IWebhookFunctions } from 'n8n-workflow';

import { mostRemembered, recordIn, wasTaken } from '../../nodes/shared/trigger/webhook';
import { createEngine, type Engine, type Trigger } from '../engine/harness';

let engine: Engine;
let isBroken = false;

beforeAll(async () => {
	engine = await createEngine();
});
beforeEach(() => {
	isBroken = false;
});

/** A trigger that takes each body once, and fails behind that as n8n does when it cannot start an execution. */
const doorman: INodeType = {
	description: {
		name: 'doormanTrigger',
		displayName: 'Doorman Trigger',
		group: ['trigger'],
		version: 1,
		description: 'Starts a workflow for every guest, once',
		defaults: { name: 'Doorman Trigger' },
		inputs: [],
		outputs: ['main'],
		webhooks: [
			{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'doorman' },
		],
		properties: [],
	},
	webhook(this: IWebhookFunctions) {
		const { guest } = this.getBodyData() as { guest: string };
		if (wasTaken(this, guest)) return Promise.resolve({});
		if (isBroken) throw new Error('The door is stuck');
		return Promise.resolve({ workflowData: [[{ json: { guest } }]] });
	},
};

async function openDoor(more: { staticData?: Trigger['staticData'] } = {}): Promise<Trigger> {
	const trigger = await engine.trigger({ node: doorman, ...more });
	await trigger.activate();
	return trigger;
}

async function knock({ url }: Trigger, guest: string): Promise<number> {
	const headers = { 'content-type': 'application/json' };
	const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ guest }) });
	return status;
}

const guests = ({ executions }: Trigger) => executions.flat().map(({ json }) => json.guest);
const remembered = ({ staticData }: Trigger) => staticData.taken as string[];

describe('the memory of what was taken', () => {
	test('lets everything pass once', async () => {
		const trigger = await openDoor();
		for (const guest of ['Runa', 'Tove', 'Runa']) await knock(trigger, guest);
		expect(guests(trigger)).toEqual(['Runa', 'Tove']);
	});

	test('belongs to one trigger', async () => {
		const triggers = [await openDoor(), await openDoor()];
		for (const trigger of triggers) await knock(trigger, 'Runa');
		expect(triggers.map(guests)).toEqual([['Runa'], ['Runa']]);
	});

	test('sees what arrives at the same moment, and stores all of it', async () => {
		const trigger = await openDoor();
		await Promise.all(['Runa', 'Tove', 'Runa', 'Emil', 'Tove'].map((one) => knock(trigger, one)));
		expect(guests(trigger).sort()).toEqual(['Emil', 'Runa', 'Tove']);
		await knock(trigger, 'Noor');
		expect(remembered(trigger)).toHaveLength(4);
	});

	test('is found again in static data', async () => {
		const first = await openDoor();
		await knock(first, 'Runa');
		const second = await openDoor({ staticData: first.staticData });
		for (const guest of ['Runa', 'Tove']) await knock(second, guest);
		expect(guests(second)).toEqual(['Tove']);
	});

	test('is bounded, and the oldest is forgotten first', async () => {
		const first = await openDoor();
		await knock(first, 'Runa');
		const [runa] = remembered(first);
		const others = Array.from({ length: mostRemembered - 1 }, (_, index) => `other ${index}`);
		const taken = [runa as string, ...others];
		const trigger = await openDoor({ staticData: { taken } });
		expect(await knock(trigger, 'Tove')).toBe(200);
		expect(remembered(trigger)).toEqual([...others, expect.any(String)]);
		await knock(trigger, 'Runa');
		expect(guests(trigger)).toEqual(['Tove', 'Runa']);
	});

	test('does not keep an event for which no execution could be started', async () => {
		const trigger = await openDoor();
		await knock(trigger, 'Tove');
		isBroken = true;
		expect(await knock(trigger, 'Runa')).toBe(500);
		isBroken = false;
		expect(await knock(trigger, 'Runa')).toBe(200);
		await knock(trigger, 'Runa');
		expect(guests(trigger)).toEqual(['Tove', 'Runa']);
	});
});

test.each([
	['an object', '{"a":1}', { a: 1 }],
	['a long id with all its digits', '{"id":731900000004821077}', { id: '731900000004821077' }],
	['a list', '[1]', undefined],
	['null', 'null', undefined],
	['what is no JSON', '{"a":', undefined],
	['nothing', '', undefined],
])('of a body with %s the record is read or not', (_what, text, expected) => {
	expect(recordIn(Buffer.from(text))).toEqual(expected);
});
