import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { setStage, type Stage } from './stage';
import { bodies } from './wire';
import { create, update, visitor, visitorId } from './zendesk';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const clear = { options: { emptyValues: 'clear' } };

/** What the builder reads of the failure of one item. */
async function refusal(parameters: INodeParameters) {
	const run = await stage.run('zendeskChat', parameters, { onError: 'continueErrorOutput' });
	expect(stage.sandbox.received).toEqual([]);
	return run.errorItems.map(({ json }) => [json.error, (json.details as IDataObject).description]);
}

describe('Visitor > Create', () => {
	test.each<[string, INodeParameters, IDataObject]>([
		['fields that are empty', { name: 'Ada', email: '' }, { name: 'Ada' }],
		[
			'additional fields that are empty',
			{ email: 'ada@plumtree.example', additionalFields: { phone: '', notes: '={{ null }}' } },
			{ email: 'ada@plumtree.example' },
		],
		[
			'fields that the item does not have',
			{ name: '={{ $json.none }}', email: 'ada@plumtree.example' },
			{ email: 'ada@plumtree.example' },
		],
	])('does not send %s', async (_, fields, body) => {
		await stage.run('zendeskChat', create(fields));
		expect(bodies(stage.sandbox)).toEqual([body]);
	});

	test('sends numbers as text, 0 and false included', async () => {
		const fields = {
			name: '={{ 0 }}',
			additionalFields: { phone: '={{ 2025550143 }}', notes: '={{ false }}' },
		};
		await stage.run('zendeskChat', create(fields));
		expect(bodies(stage.sandbox)).toEqual([{ name: '0', notes: 'false', phone: '2025550143' }]);
	});

	test('an email of another form is refused before a request', async () => {
		expect(await refusal(create({ email: 'ada' }))).toEqual([
			['Email is not an email address [item 0]', 'Use the form name@email.com.'],
		]);
	});
});

describe('Visitor > Update', () => {
	test('an empty value leaves what is stored, and is not sent', async () => {
		const fields = { name: '', email: '={{ null }}', phone: '={{ $json.none }}', notes: 'New' };
		await stage.run('zendeskChat', update(fields));
		expect(bodies(stage.sandbox)).toEqual([{ notes: 'New' }]);
		expect(stage.sandbox.zendesk.visitor(visitorId)).toEqual(visitor({ notes: 'New' }));
	});

	test('an empty value clears the field when the option says so', async () => {
		const fields = { name: '', email: '={{ null }}', phone: '={{ "" }}', notes: '' };
		await stage.run('zendeskChat', update(fields, clear));
		const empty = { name: '', email: '', phone: '', notes: '' };
		expect(bodies(stage.sandbox)).toEqual([empty]);
		expect(stage.sandbox.zendesk.visitor(visitorId)).toEqual(visitor(empty));
	});

	test('a field that was not added, or that the item does not have, is not cleared', async () => {
		await stage.run('zendeskChat', update({ phone: '', name: '={{ $json.none }}' }, clear));
		expect(bodies(stage.sandbox)).toEqual([{ phone: '' }]);
	});

	test.each<[string, string | boolean, boolean]>([
		['true', true, true],
		['false', false, false],
		['an expression that gives false', '={{ false }}', false],
		['the text "true"', '={{ "true" }}', true],
	])('banned is sent as true or false: %s', async (_, banned, sent) => {
		await stage.run('zendeskChat', update({ banned }));
		expect(bodies(stage.sandbox)).toEqual([{ banned: sent }]);
		expect(stage.sandbox.zendesk.visitor(visitorId)).toEqual(visitor({ banned: sent }));
	});

	test('an empty banned is not sent', async () => {
		await stage.run('zendeskChat', update({ banned: '={{ "" }}', name: 'Runa' }));
		expect(bodies(stage.sandbox)).toEqual([{ name: 'Runa' }]);
	});

	test('an empty banned is not sent where empty values clear: it has no empty state', async () => {
		await stage.run('zendeskChat', update({ banned: '={{ "" }}', name: '' }, clear));
		expect(bodies(stage.sandbox)).toEqual([{ name: '' }]);
	});

	test.each<[string, INodeParameters, string, string]>([
		[
			'a banned that is neither',
			{ banned: '={{ "perhaps" }}' },
			'Banned is neither true nor false',
			'Use the switch, or an expression that gives true or false.',
		],
		[
			'notes that are a list',
			{ notes: '={{ ["a"] }}' },
			'Notes is not a text',
			'Enter a text or an expression that returns one.',
		],
		[
			'an email of another form',
			{ email: 'a b@c' },
			'Email is not an email address',
			'Use the form name@email.com.',
		],
		...[{}, { name: '', notes: '' }].map((fields): [string, INodeParameters, string, string] => [
			`nothing to change, ${JSON.stringify(fields)},`,
			fields,
			'Update Fields holds nothing to change',
			'Fill in at least one value. An empty value is only sent when Options > Empty Values is set to Clear the Field.',
		]),
	])('%s is refused before a request', async (_, fields, error, description) => {
		expect(await refusal(update(fields))).toEqual([[`${error} [item 0]`, description]]);
	});
});
