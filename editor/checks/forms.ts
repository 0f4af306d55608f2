import type { Locator } from '../../demo/browser';
import type { Sandbox } from '../../sandbox';
import { choose, inputOf, openAction, pick, runStep } from '../builder';
import { expectText, type Check } from '../check';
import { names } from '../nodes';

/** A row of a condition: what is compared, how, with what. */
async function addCondition(
	panel: Locator,
	name: string,
	[field, operator, value]: readonly [string, string, string],
): Promise<void> {
	const rows = panel.getByTestId(`fixed-collection-${name}`);
	await rows.getByText('Add Condition').click();
	await choose(rows, 'field', field);
	await choose(rows, 'operator', operator);
	await inputOf(rows, 'value').fill(value);
}

/** What the vendors were sent. */
const written = ({ received }: Sandbox): string =>
	received.map(({ rawBody }) => rawBody).join('\n');

/** A form that a node makes of the attributes that the account defines. */
interface Mapping {
	node: string;
	action: string;
	contact: string;
	attribute: string;
	/** Its name at the vendor. */
	key: string;
}

const mappings: readonly Mapping[] = [
	{
		node: names.intercom,
		action: 'Update a contact',
		contact: 'Runa Dahl',
		attribute: 'order_reference',
		key: 'order_reference',
	},
	{
		node: names.acquire,
		action: 'Update a contact',
		contact: 'Ilias Okoro',
		attribute: 'Membership number',
		key: 'membership_number',
	},
];

export const forms: readonly Check[] = [
	{
		name: 'Zoho SalesIQ: a rule is made of rows, its fields chosen from the vendor’s own list',
		async run({ page, demo: { sandbox } }) {
			const panel = await openAction(page, names.zoho, 'Create a lead scoring rule');
			await addCondition(panel, 'conditions', ['Country', 'Is Equal To', 'Norway']);
			await addCondition(panel, 'groupConditions', ['Country', 'Begins With', 'S']);
			await runStep(panel);
			expectText(written(sandbox), '"field_name":"country","comparator":"begins_with"');
		},
	},
	{
		name: 'Zendesk Chat: a trigger is made of an event, conditions and actions in rows',
		async run({ page, demo: { sandbox } }) {
			const panel = await openAction(page, names.zendesk, 'Create a trigger');
			await inputOf(panel, 'name').fill('Greet in Oslo');
			await addCondition(panel, 'conditions', ['Visitor Country Name', 'Equals', 'Norway']);
			const actions = panel.getByTestId('fixed-collection-actions');
			await actions.getByText('Add Action').click();
			await choose(actions, 'type', 'Add a Tag');
			await inputOf(actions, 'tag').fill('oslo');
			expectText(await runStep(panel), 'Greet in Oslo');
			expectText(written(sandbox), '"addTag","oslo"');
		},
	},
	{
		name: 'Intercom: a search is made of rows, and finds what they say',
		async run({ page }) {
			const panel = await openAction(page, names.intercom, 'Search many contacts');
			await addCondition(panel, 'conditions', ['Name', 'Contains', 'Dahl']);
			expectText(await runStep(panel), 'runa.dahl@fjordworks.example');
		},
	},
	...mappings.map(
		({ node, action, contact, attribute, key }): Check => ({
			name: `${node}: the attributes of the account are a form of their own`,
			async run({ page, demo: { sandbox } }) {
				const panel = await openAction(page, node, action);
				await pick(panel, 'contactId', contact);
				await choose(panel, 'customInfoInput', 'Attributes of the Account');
				await panel.getByTestId('add-fields-select').click();
				await page.getByRole('menuitem', { name: attribute, exact: true }).click();
				await inputOf(panel, key).fill('Gold');
				await runStep(panel);
				expectText(written(sandbox), 'Gold');
			},
		}),
	),
];
