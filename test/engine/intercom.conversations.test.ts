import { samples } from '../../sandbox';
import { byId } from './cases/intercomRecords';
import { setStage, type Stage } from './stage';

const { adminIds, contact, conversationIds, ticketId, ticketStateIds } = samples.intercom;
const [adminId] = adminIds;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const onConversation = (operation: string, parameters: object) =>
	stage.run('intercom', {
		resource: 'conversation',
		operation,
		conversationId: byId(conversationIds[0]),
		...parameters,
	});

const onTicket = (operation: string, parameters: object) =>
	stage.run('intercom', {
		resource: 'ticket',
		operation,
		ticketId: byId(ticketId),
		...parameters,
	});

describe('a reply is not sent', () => {
	test.each([
		['without a text', {}, 'Message is empty [item 0]'],
		[
			'without answers to choose from',
			{ messageType: 'quick_reply', replyOptions: {} },
			'Quick Replies is empty [item 0]',
		],
		[
			'with an answer that has no UUID',
			{ messageType: 'quick_reply', replyOptions: { field: [{ text: 'Yes', uuid: '' }] } },
			'Quick Replies, row 1, has no text or no UUID [item 0]',
		],
		[
			'as the contact with notifications to skip',
			{
				replyAs: 'user',
				identifyBy: 'email',
				contactEmail: contact.email,
				body: 'Thanks',
				additionalFields: { skipNotifications: true },
			},
			'Skip Notifications is for replies of an admin only [item 0]',
		],
	])('%s', async (_how, parameters, message) => {
		const { error } = await onConversation('reply', { adminId, ...parameters });
		expect(error?.message).toBe(message);
		expect(stage.sandbox.received).toEqual([]);
	});

	test.each([
		['Attachment Fields', { attachmentFields: 'data' }],
		['Cross-Post', { crossPost: true }],
	])('to a ticket as the contact with %s', async (label, additionalFields) => {
		const { error } = await onTicket('reply', {
			replyAs: 'user',
			identifyBy: 'email',
			contactEmail: contact.email,
			body: 'Thanks',
			additionalFields,
		});
		expect(error?.message).toBe(`${label} is for replies of an admin only [item 0]`);
		expect(stage.sandbox.received).toEqual([]);
	});
});

describe('files of the item are attached', () => {
	const items = [
		{
			json: {},
			binary: {
				offer: { data: 'SGVsbG8=', mimeType: 'text/plain', fileName: 'offer.txt' },
				plan: { data: 'UGxhbg==', mimeType: 'text/plain', fileName: 'plan.txt' },
			},
		},
	];
	const files = [
		{ content_type: 'text/plain', data: 'SGVsbG8=', name: 'offer.txt' },
		{ content_type: 'text/plain', data: 'UGxhbg==', name: 'plan.txt' },
	];

	test.each(['reply', 'addNote'])('to a conversation by %s', async (operation) => {
		const conversation = { resource: 'conversation', conversationId: byId(conversationIds[0]) };
		const parameters = {
			...conversation,
			operation,
			adminId,
			body: 'See below',
			additionalFields: { attachmentFields: 'offer, plan' },
		};
		const { error } = await stage.run('intercom', parameters, { items });
		expect(error).toBeUndefined();
		expect(stage.sandbox.received).toMatchObject([{ body: { attachment_files: files } }]);
	});

	test('to a ticket by reply', async () => {
		const parameters = {
			resource: 'ticket',
			operation: 'reply',
			ticketId: byId(ticketId),
			adminId,
			body: 'See below',
			additionalFields: { attachmentFields: 'offer, plan' },
			output: 'raw',
		};
		const { items: given } = await stage.run('intercom', parameters, { items });
		expect(stage.sandbox.received).toMatchObject([{ body: { attachment_files: files } }]);
		expect(given[0]?.json.attachments).toMatchObject([{ filesize: 5 }, { filesize: 4 }]);
	});
});

describe('what Intercom refuses is told in its words', () => {
	test.each([
		['close', { adminId: '999' }, 404, 'Admin Not Found'],
		['snooze', { adminId, snoozedUntil: '2020-01-01T00:00:00Z' }, 400, 'in the future'],
		['removeContact', { adminId, contactId: byId(contact.id) }, 422, 'last participant'],
		['redact', { redactType: 'conversation_part', partId: '1' }, 404, 'part not found'],
		['merge', { mergeIntoId: byId('1') }, 422, 'cannot be merged'],
		['assign', { adminId, assignTo: 'team', teamId: '1' }, 404, 'Assignee Not Found'],
	])('%s', async (operation, parameters, status, words) => {
		const { error } = await onConversation(operation, parameters);
		expect(error?.message).toContain(words);
		expect(error?.description).toContain(`status ${status}`);
	});

	test('an assignment that is there already says that nothing has to be done', async () => {
		const parameters = { adminId, assignTo: 'admin', assigneeId: adminId };
		await onConversation('assign', parameters);
		const { error } = await onConversation('assign', parameters);
		expect(error?.message).toContain('already assigned');
		expect(error?.description).toContain('The wish is met already');
	});

	test('a state that a ticket has already says that nothing has to be done', async () => {
		const { error } = await onTicket('update', {
			updateFields: { ticketStateId: ticketStateIds[0] },
		});
		expect(error?.message).toContain('same state');
		expect(error?.description).toContain('The wish is met already');
	});

	test('an unknown attribute comes with the nearest that exist', async () => {
		const { error } = await onConversation('updateCustomAttributes', {
			customInfoFields: { field: [{ key: 'Issue typ', value: 'Billing' }] },
		});
		expect(error?.message).toContain("Conversation attribute 'Issue typ' does not exist");
		expect(error?.description).toContain('"Issue type"');
	});

	test('a phone number of the wrong form, whose error has a form of its own', async () => {
		const { error } = await stage.run('intercom', {
			resource: 'phoneSwitch',
			operation: 'create',
			phone: '2025550143',
		});
		expect(error?.message).toContain('Phone number is not valid');
		expect(error?.description).toContain('code invalid_phone_number');
	});

	test('a second content export while the first one runs, which is not waited for', async () => {
		stage.sandbox.intercom.tables.exports.create({ kind: 'content', status: 'pending' });
		const { error } = await stage.run('intercom', {
			resource: 'contentExport',
			operation: 'create',
			createdAfter: '2024-07-01',
			createdBefore: '2024-07-02',
		});
		expect(error?.message).toContain('pending message data export');
		expect(stage.sandbox.received).toHaveLength(1);
	});

	test('a message without a known WhatsApp ID', async () => {
		const { error } = await stage.run('intercom', {
			resource: 'message',
			operation: 'getWhatsAppStatus',
			messageId: 'none',
		});
		expect(error?.message).toContain('WhatsApp message not found');
	});
});

test('a recording that does not exist fails the item', async () => {
	Object.assign(stage.sandbox.intercom.tables.calls.find('48120') ?? {}, { recording_url: 'none' });
	const { error } = await stage.run('intercom', {
		resource: 'call',
		operation: 'getRecording',
		callId: '48120',
		outputField: 'data',
	});
	expect(error?.message).toContain('Recording Not Found');
});
