import { samples } from '../../sandbox';
import { failureOf, goOn, jsonOf } from './observe';
import { setStage, type Stage } from './stage';

const { contact, lead } = samples.intercom;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const get = { resource: 'contact', operation: 'get', contactId: lead.id };
const merge = () => {
	stage.sandbox.intercom.contacts.delete(lead.id);
	stage.sandbox.intercom.mergedInto.set(lead.id, contact.id);
};

describe('a contact that was merged into another', () => {
	test('leads to the one that stayed, whatever the output', async () => {
		merge();
		const run = await stage.run('intercom', { ...get, output: 'visitor' });
		expect(jsonOf(run)).toMatchObject([
			{ vendor: 'intercom', id: contact.id, mergedFrom: lead.id },
		]);
	});

	test('is followed once and no further', async () => {
		merge();
		stage.sandbox.intercom.contacts.delete(contact.id);
		const run = await stage.run('intercom', get, goOn);
		expect(failureOf(run)).toMatchObject({ details: { kind: 'notFound', statusCode: 404 } });
		expect(stage.sandbox.received).toHaveLength(2);
	});

	test('is named when somebody wants to change it', async () => {
		merge();
		const parameters = { ...get, operation: 'addTag', tagId: samples.intercom.tagIds[0] };
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toMatchObject({
			error: `Intercom has no such record: This contact has been merged (now contact ${contact.id}) [item 0]`,
			details: { kind: 'notFound', statusCode: 410 },
		});
	});
});

test('a contact that nobody knows is not found', async () => {
	const run = await stage.run('intercom', { ...get, contactId: 'f'.repeat(24) }, goOn);
	expect(failureOf(run)).toMatchObject({
		error: 'Intercom has no such record: User Not Found [item 0]',
		details: { kind: 'notFound', vendorCode: 'not_found', statusCode: 404 },
	});
});
