import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { failureOf, goOn, jsonOf, onTheWire } from './observe';
import { setStage, type Stage } from './stage';

const { visitorIds, userIds, contact, tokens } = samples.intercom;
const [id] = visitorIds;
const [userId] = userIds;
const convert = { resource: 'visitor', operation: 'convert' };
const byId = { ...convert, identifyBy: 'id', visitorId: id };
const byUserId = { ...convert, identifyBy: 'userId', userId };
const withEmail = (contactEmail: string) => ({ contactIdentifyBy: 'email', contactEmail });
const newEmail = withEmail('ada@lanternhouse.example');
const now = Date.parse('2025-03-01T10:00:00Z');

let stage: Stage;
beforeAll(async () => {
	stage = await setStage({ now: () => now });
});
beforeEach(() => {
	stage.sandbox.reset();
	stage.sandbox.intercom.add({ id, userId, name: 'Ada & Co', customInfo: { seats: 3 } });
});
afterAll(() => stage.close());

const bodies = () => stage.sandbox.received.map(({ body }) => body);

describe('converting a visitor', () => {
	test.each<[string, INodeParameters, object]>([
		['ID', byId, { id }],
		['user ID', byUserId, { user_id: userId }],
	])('by %s sends that ID, what it becomes and the contact', async (_by, parameters, visitor) => {
		await stage.run('intercom', { ...parameters, contactType: 'user', ...newEmail });
		expect(onTheWire(stage.sandbox.received)).toEqual([
			{
				method: 'POST',
				path: '/visitors/convert',
				query: {},
				body: { visitor, type: 'user', user: { email: 'ada@lanternhouse.example' } },
				headers: {
					authorization: `Bearer ${tokens.good}`,
					'content-type': 'application/json',
					accept: 'application/json',
					'intercom-version': '2.16',
				},
			},
		]);
		expect(stage.sandbox.intercom.visitor(id)).toBeUndefined();
		expect(stage.sandbox.writesOf('intercom', id)).toBe(1);
	});

	test.each(['lead', 'user'])('makes a new %s of it, which takes its data over', async (role) => {
		const parameters = { ...byId, contactType: role, ...newEmail };
		const run = await stage.run('intercom', parameters);
		const contactId = jsonOf(run)[0]?.id as string;
		expect(run.items).toEqual([
			{
				json: {
					id: contactId,
					external_id: null,
					role,
					name: 'Ada &amp; Co',
					email: 'ada@lanternhouse.example',
					phone: null,
					custom_attributes: { seats: 3 },
					created_at: new Date(now).toISOString(),
					updated_at: new Date(now).toISOString(),
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(stage.sandbox.intercom.contact(contactId)).toMatchObject({
			role,
			email: 'ada@lanternhouse.example',
		});
	});

	test.each<[string, INodeParameters, object]>([
		['email', withEmail(contact.email), { email: contact.email }],
		[
			'external ID',
			{ contactIdentifyBy: 'externalId', externalId: contact.externalId },
			{ user_id: contact.externalId },
		],
		['ID', { contactIdentifyBy: 'id', contactId: contact.id }, { id: contact.id }],
	])('merges it into the contact that has the %s', async (_what, become, user) => {
		const run = await stage.run('intercom', { ...byId, ...become, output: 'visitor' });
		expect(bodies()).toEqual([{ visitor: { id }, type: 'user', user }]);
		expect(jsonOf(run)).toEqual([
			{
				vendor: 'intercom',
				id: contact.id,
				externalId: contact.externalId,
				name: 'Runa Dahl',
				email: contact.email,
				phone: '2025550117',
				customInfo: { seats: 3 },
				createdAt: '2024-07-09T04:40:00.000Z',
				updatedAt: '2025-03-01T10:00:00.000Z',
			},
		]);
		expect(stage.sandbox.intercom.visitor(id)).toBeUndefined();
	});

	test('gives a new contact the external ID of your own system', async () => {
		const become = { contactIdentifyBy: 'externalId', externalId: '={{ 20871 }}' };
		const run = await stage.run('intercom', { ...byId, ...become });
		expect(bodies()).toEqual([{ visitor: { id }, type: 'user', user: { user_id: '20871' } }]);
		expect(jsonOf(run)).toMatchObject([{ external_id: '20871', email: null }]);
	});

	test('hands on the whole contact where asked to', async () => {
		const run = await stage.run('intercom', { ...byId, ...newEmail, output: 'raw' });
		const answer = await fetch(
			`${stage.sandbox.url}/intercom/contacts/${jsonOf(run)[0]?.id as string}`,
			{ headers: { authorization: `Bearer ${tokens.good}` } },
		);
		expect(jsonOf(run)).toEqual([await answer.json()]);
	});

	test('shows the request in a dry run and sends nothing', async () => {
		const parameters = { ...byUserId, contactType: 'lead', ...newEmail };
		const run = await stage.run('intercom', { ...parameters, options: { dryRun: true } });
		expect(run.items).toEqual([
			{
				json: {
					method: 'POST',
					url: `${stage.sandbox.url}/intercom/visitors/convert`,
					query: {},
					body: {
						visitor: { user_id: userId },
						type: 'lead',
						user: { email: 'ada@lanternhouse.example' },
					},
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(stage.sandbox.received).toEqual([]);
		expect(stage.sandbox.intercom.visitor(id)).toBeDefined();
	});
});

describe('what to become is checked before anything is sent', () => {
	test.each<[INodeParameters, string, string]>([
		[
			{ ...newEmail, contactType: '={{ "admin" }}' },
			'Convert To is none of its options',
			'Give one of "lead", "user".',
		],
		[
			{ ...newEmail, contactType: '={{ $json.nowhere }}' },
			'Convert To is empty',
			'Enter a value for Convert To.',
		],
		[withEmail('={{ "ada" }}'), 'Email is not an email address', 'Use the form name@email.com.'],
		[withEmail('={{ "" }}'), 'Email is empty', 'Enter a value for Email.'],
		[
			{ contactIdentifyBy: 'externalId', externalId: '={{ null }}' },
			'External ID is empty',
			'Enter a value for External ID.',
		],
		[
			{ contactIdentifyBy: 'id', contactId: '={{ "  " }}' },
			'Contact ID is empty',
			'Enter the ID of the record.',
		],
	])('%j: %s', async (parameters, message, description) => {
		const run = await stage.run('intercom', { ...byId, ...parameters }, goOn);
		expect(failureOf(run)).toMatchObject({
			error: `${message} [item 0]`,
			details: { description, kind: 'validation', attempts: 0 },
		});
		expect(stage.sandbox.received).toEqual([]);
	});
});
