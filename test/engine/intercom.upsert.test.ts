import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { stopTheClock } from './clock';
import { failureOf, goOn, jsonOf } from './observe';
import { setStage, type Stage } from './stage';

const { contact, lead } = samples.intercom;
const upsert = { resource: 'contact', operation: 'upsert', role: 'user' };

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const desk = () => stage.sandbox.intercom;
const requests = () => stage.sandbox.received.map(({ method, path }) => `${method} ${path}`);
const archived = () => {
	Object.assign(desk().contact(contact.id) as object, { state: 'archived' });
};
const one = `/contacts/${contact.id}`;

test('an upsert that waits for its turn ends when the run stops at another item', async () => {
	const run = await stage.run(
		'intercom',
		{ ...upsert, email: '={{ $json.email }}', options: { requestsPerMinute: 1 } },
		{ items: [{ email: 'no address at all' }, { email: 'ida@lanterns.example' }] },
	);
	expect(run.error?.message).toMatch(/\[item 0\]$/);
	expect(requests()).toEqual([]);
});

test('an upsert that waits for its turn ends when the vendor refuses another item', async () => {
	stage.sandbox.plant({ fault: 'status', status: 422, times: 1 });
	const run = await stage.run(
		'intercom',
		{ ...upsert, email: '={{ $json.email }}', options: { requestsPerMinute: 1 } },
		{ items: [{ email: 'liv@lanterns.example' }, { email: 'ida@lanterns.example' }] },
	);
	expect(run.error?.description).toMatch('0 carried out, 1 failed (0), 1 not sent (1)');
	expect(requests()).toEqual(['POST /contacts']);
});

describe('a user who is in the archive', () => {
	const parameters = { ...upsert, email: contact.email, additionalFields: { name: 'Runa D.' } };

	test('is left there, and the item says what to do', async () => {
		archived();
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toMatchObject({
			error: expect.stringContaining('An archived contact matching those details') as string,
			details: {
				kind: 'conflict',
				vendorCode: 'conflict',
				statusCode: 409,
				description: expect.stringContaining('Switch on Unarchive') as string,
			},
		});
		expect(requests()).toEqual(['POST /contacts', `GET ${one}`]);
	});

	test('is taken out of it and updated where the builder says so', async () => {
		archived();
		const run = await stage.run('intercom', { ...parameters, unarchive: true });
		expect(jsonOf(run)).toMatchObject([{ id: contact.id, name: 'Runa D.', created: false }]);
		expect(requests()).toEqual([
			'POST /contacts',
			`GET ${one}`,
			`POST ${one}/unarchive`,
			`GET ${one}`,
			`PUT ${one}`,
		]);
	});

	test('goes back into it when another person is meant', async () => {
		archived();
		const another = { ...parameters, externalId: 'crm-other', unarchive: true };
		const run = await stage.run('intercom', another, goOn);
		expect(failureOf(run)).toMatchObject({ details: { kind: 'conflict' } });
		expect(requests().at(-1)).toBe(`POST ${one}/archive`);
		expect(desk().contact(contact.id)).toBeUndefined();
	});

	test('cannot be brought back once deleted, and the item fails', async () => {
		desk().contacts.delete(contact.id);
		desk().deletedExternalIds.set(contact.externalId, contact.id);
		const deleted = { ...upsert, externalId: contact.externalId, unarchive: true };
		const run = await stage.run('intercom', deleted, goOn);
		expect(failureOf(run)).toMatchObject({
			details: { kind: 'conflict', vendorCode: 'not_restorable' },
		});
	});
});

describe('the key that was sent', () => {
	test('is compared with one that is not there as well', async () => {
		const refusal = `A contact matching those details already exists with id=${lead.id}`;
		const errors = [{ code: 'conflict', message: refusal }];
		const body = { type: 'error.list', errors };
		stage.sandbox.plant({ fault: 'status', status: 409, body, times: 1 });
		Object.assign(desk().contact(lead.id) as object, { email: null });
		const run = await stage.run('intercom', { ...upsert, externalId: 'crm-1' }, goOn);
		expect(failureOf(run)).toMatchObject({ details: { kind: 'conflict' } });
		expect(requests()).toEqual(['POST /contacts', `GET /contacts/${lead.id}`]);
	});

	test('is compared before anything is changed: the email may be that of somebody else', async () => {
		const parameters = { ...upsert, email: contact.email, externalId: 'crm-other' };
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toMatchObject({
			error: expect.stringContaining('that is another person, who was left alone') as string,
			details: {
				kind: 'conflict',
				description: expect.stringContaining('another external ID') as string,
			},
		});
		expect(requests()).toEqual(['POST /contacts', `GET ${one}`]);
	});

	test('gives an external ID to somebody who has none', async () => {
		Object.assign(desk().contact(contact.id) as object, { externalId: null });
		const parameters = { ...upsert, email: contact.email.toUpperCase(), externalId: 'crm-new' };
		const run = await stage.run('intercom', parameters);
		expect(jsonOf(run)).toMatchObject([{ id: contact.id, external_id: 'crm-new', created: false }]);
	});

	test('must be there for a user', async () => {
		const run = await stage.run('intercom', { ...upsert, additionalFields: { name: 'X' } }, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'Email is empty, and so is External ID [item 0]',
		});
		expect(stage.sandbox.received).toEqual([]);
	});
});

describe('a refusal that names nobody', () => {
	test('fails the item in the words of the vendor', async () => {
		const errors = [{ code: 'conflict', message: 'Multiple existing users match this email' }];
		stage.sandbox.plant({ fault: 'status', status: 409, body: { type: 'error.list', errors } });
		const run = await stage.run('intercom', { ...upsert, email: 'a@b.example' }, goOn);
		expect(failureOf(run)).toMatchObject({
			error: expect.stringContaining('Multiple existing users match this email') as string,
			details: { kind: 'conflict', statusCode: 409 },
		});
	});
});

describe('a refusal without its words', () => {
	const parameters = { ...upsert, email: contact.email, additionalFields: { name: 'Runa D.' } };
	const wordless = { fault: 'empty', method: 'POST' } as const;

	test('is asked for again, since the ID stands in them, and every request is counted', async () => {
		stage.sandbox.plant({ ...wordless, times: 2 });
		const run = await stage.run('intercom', { ...parameters, options: { requestDetails: true } });
		expect(jsonOf(run)).toMatchObject([
			{ id: contact.id, name: 'Runa D.', created: false, _request: { attempts: 5 } },
		]);
	});

	test('fails the item when they never come', async () => {
		stage.sandbox.plant(wordless);
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toMatchObject({
			details: { kind: 'conflict', statusCode: 409, attempts: 3, mayHaveBeenApplied: false },
		});
	});
});

describe('an item that fails after a creation whose answer was lost', () => {
	beforeEach(() => {
		stage.sandbox.plant({ fault: 'resetAfterWrite', method: 'POST', times: 1 });
	});
	const parameters = { ...upsert, email: 'meret@sandoval.example' };

	test('says that it may have been carried out when the contact cannot be read', async () => {
		stage.sandbox.plant({ fault: 'status', status: 403, method: 'GET' });
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toMatchObject({
			details: { kind: 'permission', attempts: 3, mayHaveBeenApplied: true },
		});
	});

	test('says so when the refusal names nobody', async () => {
		stage.sandbox.plant({ fault: 'wrongJson', method: 'POST', afterRequests: 1 });
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toMatchObject({
			details: { kind: 'conflict', attempts: 4, mayHaveBeenApplied: true },
		});
	});

	test('says so when the contact turns out to be somebody else', async () => {
		stage.sandbox.plant({ fault: 'status', status: 200, method: 'GET', body: { id: 'other' } });
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toMatchObject({
			error: expect.stringContaining('another person') as string,
			details: { attempts: 3, mayHaveBeenApplied: true },
		});
	});
});

test('a stopped execution ends while it waits to create the user again', async () => {
	stage.sandbox.plant({ fault: 'throttle', retryAfter: 250, form: 'seconds' });
	const running = stage.run('intercom', { ...upsert, email: contact.email });
	while (stage.sandbox.received.length < 1) await new Promise(setImmediate);
	running.cancel();
	expect((await running).status).toBe('canceled');
	expect(stage.sandbox.received).toHaveLength(1);
});

describe('twice the same', () => {
	test('a lost answer leads to one contact with the values, which counts as created', async () => {
		stage.sandbox.plant({ fault: 'resetAfterWrite', method: 'POST', times: 1 });
		const run = await stage.run('intercom', {
			...upsert,
			email: 'meret@sandoval.example',
			additionalFields: { name: 'Meret' },
		});
		expect(jsonOf(run)).toMatchObject([{ name: 'Meret', created: true }]);
		expect(desk().contacts.size).toBe(3);
	});

	test('a lost answer about somebody who was there before counts as updated', async () => {
		stage.sandbox.plant({ fault: 'resetBeforeWrite', method: 'POST', times: 1 });
		const run = await stage.run('intercom', { ...upsert, email: contact.email });
		expect(jsonOf(run)).toMatchObject([{ id: contact.id, created: false }]);
	});

	test('two executions at once make one contact of the same user', async () => {
		const parameters: INodeParameters = { ...upsert, email: 'meret@sandoval.example' };
		const runs = await Promise.all([
			stage.run('intercom', { ...parameters, additionalFields: { phone: '1' } }),
			stage.run('intercom', { ...parameters, additionalFields: { name: 'Meret' } }),
		]);
		const created = runs.flatMap(jsonOf).map((json) => json.created);
		expect(created.sort()).toEqual([false, true]);
		const made = [...desk().contacts.values()].filter(({ email }) => email === parameters.email);
		expect(made).toMatchObject([{ phone: '1', name: 'Meret' }]);
	});

	test('four executions over the same users, under faults and search lag, lose and double nothing', async () => {
		const { restore } = stopTheClock();
		const { sandbox } = stage;
		desk().searchLagMs = 60_000;
		for (const fault of ['resetAfterWrite', 'resetBeforeWrite'] as const) {
			sandbox.plant({ fault, share: 0.1, seed: fault.length });
		}
		sandbox.plant({ fault: 'throttle', share: 0.05, seed: 3 });
		const emails = Array.from({ length: 60 }, (_, index) => `person${index}@crowd.example`);
		const items = emails.map((email) => ({ json: { email } }));
		const run = (additionalFields: INodeParameters, some: typeof items) =>
			stage.run(
				'intercom',
				{ ...upsert, email: '={{ $json.email }}', additionalFields, options: { maxAttempts: 10 } },
				{ items: some },
			);
		const runs = await Promise.all([
			run({ name: 'Crowd' }, items.slice(0, 30)),
			run({ name: 'Crowd' }, items.slice(30)),
			run({ phone: '1' }, items.slice(0, 30)),
			run({ phone: '1' }, items.slice(30)),
		]);
		restore();
		expect(runs.map(({ error }) => error)).toEqual([undefined, undefined, undefined, undefined]);
		const made = [...desk().contacts.values()].filter(({ email }) => email?.includes('@crowd'));
		expect(made.map(({ email }) => email).sort()).toEqual([...emails].sort());
		expect(made.filter(({ name, phone }) => name !== 'Crowd' || phone !== '1')).toEqual([]);
	});

	test('a lead is not made a second time when the answer is lost', async () => {
		stage.sandbox.plant({
			fault: 'resetAfterWrite',
			method: 'POST',
			pathIncludes: '/contacts',
			afterRequests: 1,
			times: 1,
		});
		const parameters = { ...upsert, role: 'lead', email: 'new@lead.example' };
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toMatchObject({ details: { mayHaveBeenApplied: true } });
		expect(desk().contacts.size).toBe(3);
	});

	test('a lead that is there is left alone where the builder says so', async () => {
		const parameters = { ...upsert, role: 'lead', email: lead.email, whenItExists: 'leave' };
		const run = await stage.run('intercom', { ...parameters, additionalFields: { name: 'X' } });
		expect(jsonOf(run)).toMatchObject([{ id: lead.id, name: 'Ilias Okoro', created: false }]);
	});

	test('a lead is not created when nobody knows whether it is there', async () => {
		stage.sandbox.plant({ fault: 'status', status: 200, body: { type: 'list' } });
		const parameters = { ...upsert, role: 'lead', email: 'new@lead.example' };
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toMatchObject({
			error: expect.stringContaining('the search gave no list') as string,
		});
		expect(requests()).toEqual(['POST /contacts/search']);
	});

	test('a lead without an email cannot be looked for', async () => {
		const run = await stage.run('intercom', { ...upsert, role: 'lead' }, goOn);
		expect(failureOf(run)).toMatchObject({ error: 'Email is empty [item 0]' });
		expect(stage.sandbox.received).toEqual([]);
	});
});
