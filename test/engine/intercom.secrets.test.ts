import type { INodeParameters } from 'n8n-workflow';

import { samples, type FaultPlan } from '../../sandbox';
import { everythingShown, goOn } from './observe';
import { setStage, type Stage } from './stage';

const { tokens, visitorIds } = samples.intercom;
const clientSecret = 'the-client-secret-of-the-app';
const secrets = [tokens.good, clientSecret, 'Bearer sandbox'];
const update = {
	resource: 'visitor',
	operation: 'update',
	identifyBy: 'id',
	visitorId: visitorIds[0],
	updateFields: { name: 'Ada' },
};

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const credentials = () => stage.credential('intercom', { clientSecret });
const talkative = {
	code: 'unauthorized',
	message: `Who is Bearer ${tokens.good}? "${tokens.good}" with ${clientSecret} is unknown`,
};
const once = { options: { maxAttempts: 1, maxWait: 0 } };
const situations: Array<[what: string, fault: FaultPlan | undefined, more?: INodeParameters]> = [
	['a success', undefined],
	['a dry run', undefined, { options: { dryRun: true } }],
	['a bad parameter', undefined, { visitorId: '={{ "" }}' }],
	...[400, 401, 403, 404, 429, 500].map((status): [string, FaultPlan, INodeParameters] => [
		`a refusal with ${status} that repeats the secrets`,
		{ fault: 'status', status, body: { type: 'error.list', errors: [talkative] } },
		once,
	]),
	['a page that repeats the secrets', { fault: 'html', text: talkative.message }, once],
	['a broken connection', { fault: 'resetBeforeWrite' }, once],
	['a time-out', { fault: 'latency', ms: 60_000 }, { options: { maxAttempts: 1, timeout: 0.05 } }],
];

describe.each(situations)('after %s no secret is shown', (_what, fault, more = {}) => {
	test.each([
		['on the error output', goOn],
		['when it stops the workflow', {}],
	])('%s', async (_where, settings) => {
		[fault].filter((plan) => plan !== undefined).forEach((plan) => stage.sandbox.plant(plan));
		const parameters = { ...update, output: 'raw', ...more };
		const run = await stage.run('intercom', parameters, {
			...settings,
			credentials: credentials(),
		});
		const shown = everythingShown(run);
		expect(shown.length).toBeGreaterThan(100);
		expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
	});
});

test('a message that repeats a secret keeps its other words', async () => {
	const body = { type: 'error.list', errors: [talkative] };
	stage.sandbox.plant({ fault: 'status', status: 400, body });
	const run = await stage.run('intercom', update, { credentials: credentials() });
	expect(run.error?.message).toBe(
		'Intercom did not accept the request: Who is Bearer ***? "***" with *** is unknown [item 0]',
	);
});
