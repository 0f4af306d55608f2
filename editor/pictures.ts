import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Locator, type Page, settled } from '../demo/browser';
import { paths } from '../demo/paths';
import type { Demo } from '../demo/start';
import { exampleNames } from '../demo/workflows';
import { takeExamplePicture } from '../examples/check/pictures';
import { entry, outputOf, searchBar } from './builder';
import type { Check } from './check';
import { openForm } from './checks/credentials';
import { names } from './nodes';

/** Brings the editor into the state to show; gives the part to show, or nothing for the whole window. */
type Arrange = (page: Page, demo: Demo) => Promise<Locator | undefined>;

const width = 1400;
const folder = join(paths.root, 'docs', 'screenshots');
const style = `
	/* Messages that come and go would make every run another picture. */
	.el-notification { display: none !important }
	/* A form may be as high as the window, to be seen whole. */
	[data-test-id="editCredential-modal"] { max-height: none !important }
`;

async function openWorkflow(page: Page, id: string): Promise<void> {
	await page.goto(`/workflow/${id}`);
	await page.getByTestId('canvas-node').last().waitFor();
}

async function execute(page: Page): Promise<void> {
	await page.getByTestId('execute-workflow-button').click();
	await page.getByText('Workflow executed successfully').waitFor({ timeout: 120_000 });
	await page.getByTestId('zoom-to-fit').click();
}

const canvasOf =
	(workflowId: string): Arrange =>
	async (page) => {
		await openWorkflow(page, workflowId);
		await execute(page);
		return undefined;
	};

const nodeNamed = (page: Page, name: string) =>
	page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);

/** Inputs show more under the mouse, and what belongs to them is marked. */
const awayFromInputs = (page: Page) => page.mouse.move(0, 0);

/** The opened panel of a node, with what it got and gave; the window as high as its inputs need. */
const panelOf =
	(node: string, height = 900): Arrange =>
	async (page) => {
		await page.setViewportSize({ width, height });
		await openWorkflow(page, 'updateFourVendors');
		await execute(page);
		await nodeNamed(page, node).dblclick();
		const panel = page.getByTestId('ndv');
		// The whole record, one field below the other; a table would be cut off.
		await outputOf(panel).getByTestId('radio-button-json').click();
		await awayFromInputs(page);
		return panel;
	};

/** The opened panel of a trigger, which waits for the vendor. */
const triggerOf =
	(workflowId: string, node: string, height: number): Arrange =>
	async (page) => {
		await page.setViewportSize({ width, height });
		await openWorkflow(page, workflowId);
		await nodeNamed(page, node).dblclick();
		const panel = page.getByTestId('ndv');
		await panel.waitFor();
		await awayFromInputs(page);
		return panel;
	};

/** The same, when n8n asks rather than waits. */
const pollingTriggerOf =
	(workflowId: string, node: string, height: number): Arrange =>
	async (page, demo) => {
		const panel = await triggerOf(workflowId, node, height)(page, demo);
		const choose = async (input: string, option: string) => {
			await page.getByTestId(`parameter-input-${input}`).click();
			await page.getByRole('option', { name: option }).click();
		};
		await choose('receiveBy', 'Polling');
		await choose('pollEvents', 'Contact Created');
		await page.keyboard.press('Escape');
		await awayFromInputs(page);
		return panel;
	};

/** The list of a vendor's records in a node, as it opens under the input. */
const listOf =
	(node: string, input: string, entry: string): Arrange =>
	async (page, demo) => {
		const panel = await panelOf(node, 1000)(page, demo);
		const locator = page.getByTestId(`resource-locator-${input}`);
		await locator.getByTestId('rlc-mode-selector').click();
		await page.getByRole('option', { name: 'From List' }).click();
		await locator.getByTestId('rlc-input').click();
		await page.getByText(entry).first().waitFor();
		return panel;
	};

const conversations = (entry: string) => listOf('Update Zoho SalesIQ', 'conversationId', entry);

/** A list that the vendor refuses. */
const refusedList: Arrange = async (page, demo) => {
	const body = { error: { code: 1016, message: 'Operator role does not allow this operation' } };
	const refused = demo.sandbox.plant({
		...{ vendor: 'zoho', method: 'GET', fault: 'status', status: 200, body },
	});
	const panel = await conversations('Could not load list')(page, demo);
	refused.remove();
	return panel;
};

/** The empty form for a new credential. */
const credentialForm =
	(type: string, height: number): Arrange =>
	async (page) => {
		await page.setViewportSize({ width, height });
		const form = await openForm(page, type);
		await awayFromInputs(page);
		return form;
	};

const nodeCreator: Arrange = async (page) => {
	await page.setViewportSize({ width, height: 600 });
	await openWorkflow(page, 'updateFourVendors');
	await page.getByTestId('node-creator-plus-button').click();
	await searchBar(page).fill('visitor');
	await entry(page, names.zoho).waitFor();
	return undefined;
};

/** What a builder sees who entered the ID of nobody. */
const wrongId: Arrange = async (page, demo) => {
	const panel = await panelOf('Update Zendesk Chat')(page, demo);
	await page
		.getByTestId('resource-locator-visitorId')
		.getByRole('textbox')
		.last()
		.fill('5530417.nobody');
	await page.getByTestId('node-execute-button').click();
	await page.getByTestId('node-error-message').waitFor();
	return panel;
};

/** All that Options offers for an update. */
const options: Arrange = async (page, demo) => {
	const panel = await panelOf('Update Zendesk Chat', 1100)(page, demo);
	await panel?.getByPlaceholder('Add Option').click({ force: true });
	await page.getByRole('option', { name: 'Only If Changed' }).waitFor();
	return undefined;
};

/** By file name. The last one changes a workflow, which the next start of the demo sets right. */
const arrangements: Readonly<Record<string, Arrange>> = {
	nodes: canvasOf('updateFourVendors'),
	batch: canvasOf('scheduledBatch'),
	'node-creator': nodeCreator,
	'panel-zohoSalesIQ': panelOf('Update Zoho SalesIQ', 950),
	'panel-zohoSalesIQ-customInfo': panelOf('Add details in Zoho', 1250),
	'panel-zendeskChat': panelOf('Update Zendesk Chat', 1000),
	'panel-intercom': panelOf('Update Intercom', 1380),
	'panel-acquire': panelOf('Update Acquire', 1480),
	'credential-zohoSalesIQOAuth2Api': credentialForm('Zoho SalesIQ OAuth2 API', 1340),
	'credential-zendeskChatApi': credentialForm('Zendesk Chat API', 760),
	'credential-zendeskChatOAuth2Api': credentialForm('Zendesk Chat OAuth2 API', 1100),
	'credential-intercomLiveChatApi': credentialForm('Intercom Live Chat API', 800),
	'credential-acquireApi': credentialForm('Acquire API', 760),
	options,
	'trigger-zohoSalesIQ': triggerOf('greetNewChat', 'Chat began', 900),
	'trigger-zendeskChat': triggerOf('answerMissedChat', 'Chat was missed', 900),
	'trigger-intercom': triggerOf('welcomeNewUser', 'User was created', 1150),
	'trigger-intercom-polling': pollingTriggerOf('welcomeNewUser', 'User was created', 900),
	'trigger-acquire': triggerOf('noteClosedCase', 'Case was closed', 1150),
	'trigger-acquire-polling': pollingTriggerOf('noteClosedCase', 'Case was closed', 900),
	list: conversations('Liv Aasen'),
	'list-refused': refusedList,
	error: wrongId,
};

const ofThePages = Object.entries(arrangements).map(
	([name, arrange]): Check => ({
		name,
		async run({ page, demo }) {
			const part = await arrange(page, demo);
			await page.addStyleTag({ content: style });
			await settled(page);
			mkdirSync(folder, { recursive: true });
			const path = join(folder, `${name}.png`);
			await (part ?? page).screenshot({ path, animations: 'disabled' });
		},
	}),
);

const ofTheExamples = exampleNames().map(
	(name): Check => ({
		name: `example-${name}`,
		run: ({ page }) => takeExamplePicture(page, name),
	}),
);

/** Each picture of the docs, by the name of its file. */
export const pictures: readonly Check[] = [...ofThePages, ...ofTheExamples];
