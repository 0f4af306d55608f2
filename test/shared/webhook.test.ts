import type { INodeType, IWebhookFunctions } from 'n8n-workflow';

import {
	mostRemembered,
	rememberedMs,
	type Response,
	take,
} from '../../nodes/shared/trigger/taken';
import { recordIn, wasTaken } from '../../nodes/shared/trigger/webhook';
import { createEngine, type Engine, type Trigger } from '../engine/harness';
import { virtualTime } from './virtualTime';

let engine: Engine;
let isBroken = false;

beforeAll(() => {
	engine = createEngine();
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

async function openDoor(): Promise<Trigger> {
	const trigger = await engine.trigger({ node: doorman });
	await trigger.activate();
	return trigger;
}

async function knock({ url }: Trigger, guest: string): Promise<number> {
	const headers = { 'content-type': 'application/json' };
	const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ guest }) });
	return status;
}

const guests = ({ executions }: Trigger) => executions.flat().map(({ json }) => json.guest);
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

	test('sees what arrives at the same moment', async () => {
		const trigger = await openDoor();
		await Promise.all(['Runa', 'Tove', 'Runa', 'Emil', 'Tove'].map((one) => knock(trigger, one)));
		expect(guests(trigger).sort()).toEqual(['Emil', 'Runa', 'Tove']);
	});

	test('is that of the process: nothing is set in static data, which n8n would not store', async () => {
		const trigger = await openDoor();
		await knock(trigger, 'Runa');
		expect(trigger.staticData).toEqual({});
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

describe('an event', () => {
	let time: ReturnType<typeof virtualTime>;
	beforeEach(() => {
		time = virtualTime(1_900_000_000_000);
	});
	afterEach(() => time.restore());

	/** A response, and what happens to it. */
	function respond(statusCode: number) {
		const listeners: Array<() => void> = [];
		const response: Response = {
			statusCode,
			writableEnded: false,
			once: (_, listener) => listeners.push(listener),
		};
		return {
			response,
			end: () => Object.assign(response, { writableEnded: true }),
			close: () => {
				for (const listener of listeners) listener();
			},
		};
	}
	let events = 0;
	const fresh = () => `event ${events++}`;

	test.each<[string, number, Array<'end' | 'close'>, boolean]>([
		['that is still being worked on', 200, [], true],
		['that was answered with 200', 200, ['end'], true],
		['whose sender has the answer 200', 200, ['end', 'close'], true],
		['whose sender hung up before n8n was done', 200, ['close'], false],
		[
			'whose sender hung up, and which started an execution all the same',
			200,
			['close', 'end'],
			true,
		],
		['whose sender hung up, and which failed', 500, ['close', 'end'], false],
		['that failed', 500, ['end'], false],
		['whose sender knows that it failed', 500, ['end', 'close'], false],
	])('%s (%i, %j) counts as taken: %j', (_, statusCode, steps, expected) => {
		const identity = fresh();
		const first = respond(statusCode);
		expect(take(identity, first.response)).toBe(false);
		for (const step of steps) first[step]();
		expect(take(identity, respond(200).response)).toBe(expected);
	});

	test('is remembered for an hour', () => {
		const identity = fresh();
		take(identity, respond(200).response);
		time.pass(rememberedMs - 1);
		expect(take(identity, respond(200).response)).toBe(true);
		time.pass(2);
		take(fresh(), respond(200).response);
		expect(take(identity, respond(200).response)).toBe(false);
	});

	test('is forgotten before the hour only for tens of thousands of others', () => {
		const identity = fresh();
		take(identity, respond(200).response);
		const { response } = respond(200);
		for (let other = 0; other < mostRemembered - 1; other++) take(fresh(), response);
		expect(take(identity, response)).toBe(true);
		take(fresh(), response);
		expect(take(identity, response)).toBe(false);
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
