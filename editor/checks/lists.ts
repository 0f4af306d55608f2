import { openAction, openList, pick, recordOf, runStep } from '../builder';
import { expectText, type Check } from '../check';

/** A node that reads one record, which is chosen by name. */
interface Reading {
	node: string;
	action: string;
	input: string;
	record: string;
	/** Something of the record that the list does not show. */
	holds: string;
}

const readings: readonly Reading[] = [
	{
		node: 'Acquire',
		action: 'Get a contact',
		input: 'contactId',
		record: 'Runa Dahl',
		holds: '2025550117',
	},
	{
		node: 'Intercom Live Chat',
		action: 'Get a contact',
		input: 'contactId',
		record: 'Runa Dahl',
		holds: 'crm-3107',
	},
	{
		node: 'Zendesk Chat',
		action: 'Get a visitor',
		input: 'visitorId',
		record: 'Runa Dahl',
		holds: '2025550117',
	},
	{
		node: 'Zoho SalesIQ',
		action: 'Get a conversation',
		input: 'conversationId',
		record: 'Runa Dahl',
		holds: 'runa.dahl@fjordworks.example',
	},
];

const refused = { error: { code: 1016, message: 'Operator role does not allow this operation' } };

export const lists: readonly Check[] = [
	...readings.map(
		({ node, action, input, record, holds }): Check => ({
			name: `${node}: a workflow is built by clicking, a record picked from the list, its output read`,
			async run({ page }) {
				const panel = await openAction(page, node, action);
				await pick(panel, input, record);
				expectText(await runStep(panel), holds);
			},
		}),
	),
	{
		name: 'a list that the vendor refuses says why',
		async run({ page, demo }) {
			demo.sandbox.plant({
				...{ vendor: 'zoho', method: 'GET', fault: 'status', status: 200, body: refused },
			});
			const panel = await openAction(page, 'Zoho SalesIQ', 'Get a conversation');
			await openList(panel, 'conversationId');
			await page.getByText('Could not load list').waitFor();
			await recordOf(panel, 'conversationId').getByText('role of the operator').waitFor();
		},
	},
];
