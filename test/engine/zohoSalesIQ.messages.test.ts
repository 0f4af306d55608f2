import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { told } from './cases/told';
import { setStage, type Stage } from './stage';
import { conversationId, iso } from './zoho';

const now = Date.UTC(2026, 2, 4, 9, 30);

let stage: Stage;
beforeAll(async () => {
	stage = await setStage({ now: () => now });
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const pdf = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0x0d, 0x0a]);
const item: INodeExecutionData = {
	json: {},
	binary: {
		manual: { data: pdf.toString('base64'), mimeType: 'application/pdf', fileName: 'dimmer.pdf' },
	},
};
const attachment = { name: 'dimmer.pdf', size: 8, content_type: 'application/pdf' };

const file = (parameters: INodeParameters) => ({
	resource: 'conversation',
	messageType: 'file',
	binaryPropertyName: 'manual',
	...parameters,
});

const tove = { id: '804500000000310009', name: 'Tove Lindh', type: 'operator' };
const runa = { id: '$5218836641029375502', name: 'Runa Dahl', type: 'visitor' };
const visitorConversationId = Buffer.from(conversationId).toString('hex');

const sent = (message: object, sender: IDataObject) => ({
	id: expect.stringMatching(/^\d+_\d+$/) as string,
	sequence_id: '4',
	type: 'attachment',
	time: iso(now),
	...told('sender', sender),
	...message,
});

test.each([
	[
		'Send Message, with a comment',
		file({ operation: 'sendMessage', conversationId, comment: 'The manual – see page 4' }),
		`/api/v2/lanternhouse/conversations/${conversationId}/messages`,
		{ text: 'The manual – see page 4', attachment },
		tove,
	],
	[
		'Send Message by Email, without one',
		file({ operation: 'sendMessageByEmail', email: 'runa.dahl@fjordworks.example' }),
		'/api/v2/lanternhouse/visitors/runa.dahl%40fjordworks.example/messages',
		{ attachment },
		tove,
	],
	[
		'Send Visitor Message, with a comment',
		file({ operation: 'sendVisitorMessage', visitorConversationId, comment: 'This lamp' }),
		`/api/visitor/v1/lanternhouse/conversations/${visitorConversationId}/messages`,
		{ text: 'This lamp', attachment },
		runa,
	],
])('a file of the item arrives whole: %s', async (_, parameters, path, message, by) => {
	const run = await stage.run('zohoSalesIQ', parameters, { items: [item] });
	expect(run.error).toBeUndefined();
	expect(stage.sandbox.received.map((request) => [request.method, request.path])).toEqual([
		['POST', path],
	]);
	expect(stage.sandbox.received[0]?.rawBody).toContain(pdf.toString('latin1'));
	expect(run.items.map(({ json }) => json)).toEqual([sent(message, by)]);
});

test('a file that the item does not have is not sent', async () => {
	const run = await stage.run('zohoSalesIQ', file({ operation: 'sendMessage', conversationId }), {
		onError: 'continueErrorOutput',
	});
	expect(run.errorItems.map(({ json }) => json.error)).toEqual([
		'Binary field "manual" is not in the item [item 0]',
	]);
	expect(stage.sandbox.received).toEqual([]);
});

test('what the other message type holds is not sent', async () => {
	const parameters = {
		resource: 'conversation',
		operation: 'sendMessage',
		conversationId,
		messageType: 'text',
		text: 'Here it is.',
		binaryPropertyName: 'manual',
		comment: 'The manual',
	};
	await stage.run('zohoSalesIQ', parameters, { items: [item] });
	expect(stage.sandbox.received.map(({ body }) => body)).toEqual([{ text: 'Here it is.' }]);
});
