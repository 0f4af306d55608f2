import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { setStage, type Stage } from './stage';
import { activeTrigger } from './zohoTrigger';

const { appId, departmentId, operatorId } = samples.zoho;
const [conversationId] = samples.zoho.conversationIds;
const at = 1_720_500_300_400;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

/** The JSON of the items that an event gives, and the payload that SalesIQ sent. */
async function outcome(event: string, output: string, changes: IDataObject = {}) {
	const trigger = await activeTrigger(stage, [event], { output });
	const [delivery] = await stage.sandbox.zoho.fire(event, { at, changes: changes as never });
	return { items: trigger.executions.flat().map(({ json }) => json), payload: delivery?.payload };
}

const envelope = (event: string) => ({
	event,
	event_time: '2024-07-09T04:45:00.400Z',
	attempt: 1,
	brand_id: appId,
	eventKey: expect.any(String) as string,
});
const runa = {
	visitor_id: '804500020000000001',
	visitor_name: 'Runa Dahl',
	visitor_email: 'runa.dahl@fjordworks.example',
	visitor_phone: '2025550117',
};

describe('Output > Simplified', () => {
	test('gives a conversation and its visitor, with the names and values of the other node', async () => {
		const { items } = await outcome('conversation.created', 'simplified');
		expect(items).toEqual([
			{
				...envelope('conversation.created'),
				id: conversationId,
				visitor_conversation_id: stage.sandbox.zoho.hexIdOf(conversationId),
				reference_id: '2731',
				question: 'Does the lamp come with a dimmer?',
				...runa,
				status: 'connected',
				status_label: 'Connected',
				department_id: departmentId,
				owner_id: operatorId,
				owner_name: 'Tove Lindh',
				owner_email: 'tove@lanternhouse.example',
				start_time: '2024-07-09T04:40:00.000Z',
				end_time: null,
				participant_ids: [],
				participant_names: [],
				supervisor_ids: [],
				supervisor_names: [],
			},
		]);
	});

	test('gives the message of a reply', async () => {
		const { items } = await outcome('conversation.visitor.replied', 'simplified');
		expect(items).toEqual([
			{
				...envelope('conversation.visitor.replied'),
				id: conversationId,
				visitor_conversation_id: stage.sandbox.zoho.hexIdOf(conversationId),
				...runa,
				message_id: expect.any(String) as string,
				message_text: expect.any(String) as string,
				message_sender_id: expect.any(String) as string,
				message_sender_name: 'Runa Dahl',
				message_sender_type: 'visitor',
			},
		]);
	});

	test('gives the visitor that was changed, with all custom information', async () => {
		const { items } = await outcome('visitor.updated', 'simplified', {
			first_name: 'Runa',
			last_name: 'Dahl',
			customer_info: { Plan: 'Gold', trial_time: '1720500000000', paid: 'true' },
		});
		expect(items).toEqual([
			{
				...envelope('visitor.updated'),
				id: '804500020000000001',
				name: 'Runa Dahl',
				email: 'runa.dahl@fjordworks.example',
				phone: '2025550117',
				type: 'contact',
				customer_info: { Plan: 'Gold', trial_time: '1720500000000', paid: 'true' },
				modifier_id: operatorId,
				modifier_name: 'Tove Lindh',
				modifier_email: 'tove@lanternhouse.example',
			},
		]);
	});

	test('gives an operator as the other node shows one', async () => {
		const { items } = await outcome('operator.updated', 'simplified');
		expect(items).toEqual([
			{
				...envelope('operator.updated'),
				brand_id: null,
				id: operatorId,
				email: 'tove@lanternhouse.example',
				first_name: 'Tove',
				last_name: 'Lindh',
				nick_name: '',
				role: 'Administrator',
				status_message: 'Available',
				department_ids: [departmentId],
				is_enabled: true,
				is_chat_enabled: true,
				maximum_concurrent_chat: '5',
				created_time: '2024-07-08T04:40:00.000Z',
				modified_time: '2024-07-08T04:40:00.000Z',
			},
		]);
	});
});

test.each(['conversation.created', 'visitor.updated', 'operator.updated'])(
	'Output > Raw gives %s as SalesIQ sends it',
	async (event) => {
		const { items, payload } = await outcome(event, 'raw');
		expect(items).toEqual([payload]);
		expect(payload).toMatchObject({ event, event_time: String(at), attempt: 1 });
	},
);

describe('on the screen', () => {
	const input = (name: string) =>
		stage.engine.describe('zohoSalesIQTrigger').properties.find((one) => one.name === name);
	const eventsOn = (options: unknown) =>
		(options as INodePropertyOptions[]).map(({ name, value }) => [name, value]);

	test('the events stand in the order of their words', () => {
		expect(eventsOn(input('events')?.options)).toEqual([
			['Conversation Attender Updated', 'conversation.attender.updated'],
			['Conversation Completed', 'conversation.completed'],
			['Conversation Created', 'conversation.created'],
			['Conversation Message Deleted', 'conversation.message.deleted'],
			['Conversation Message Edited', 'conversation.message.edited'],
			['Conversation Missed', 'conversation.missed'],
			['Conversation Operator Replied', 'conversation.operator.replied'],
			['Conversation Participants Added', 'conversation.participants.added'],
			['Conversation Participants Deleted', 'conversation.participants.deleted'],
			['Conversation Rated', 'conversation.rated'],
			['Conversation Supervisor Added', 'conversation.supervisor.added'],
			['Conversation Transfer Accepted', 'conversation.transfer.accepted'],
			['Conversation Transfer Initiated', 'conversation.transfer.initiated'],
			['Conversation Transfer Rejected', 'conversation.transfer.rejected'],
			['Conversation Visitor Replied', 'conversation.visitor.replied'],
			['Department Created', 'department.created'],
			['Department Deleted', 'department.deleted'],
			['Department Updated', 'department.updated'],
			['Operator Created', 'operator.created'],
			['Operator Deleted', 'operator.deleted'],
			['Operator Departments Associated', 'operator.departments.associated'],
			['Operator Departments Dissociated', 'operator.departments.dissociated'],
			['Operator Updated', 'operator.updated'],
			['Visitor Updated', 'visitor.updated'],
		]);
	});

	test('brands are offered for events of conversations and visitors only', async () => {
		const shown = input('brandIds')?.displayOptions?.show?.events ?? [];
		const ofVisitors = eventsOn(input('events')?.options)
			.map(([, value]) => value)
			.filter((value) => /^(conversation|visitor)\./.test(String(value)));
		expect(new Set(shown)).toEqual(new Set(ofVisitors));
		const list = await stage.engine.loadOptions('zohoSalesIQTrigger', 'getBrands', {
			credentials: stage.credential('zohoSalesIQ'),
		});
		expect(list.map(({ value }) => value)).toEqual([...samples.zoho.appIds]);
	});

	test('the node is a trigger without inputs, and is named for good', () => {
		const { name, group, inputs, outputs, usableAsTool } =
			stage.engine.describe('zohoSalesIQTrigger');
		expect({ name, group, inputs, outputs, usableAsTool }).toEqual({
			name: expect.stringMatching(/(^|\.)zohoSalesIQTrigger$/) as string,
			group: ['trigger'],
			inputs: [],
			outputs: ['main'],
			usableAsTool: undefined,
		});
	});
});
