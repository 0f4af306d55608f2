import type { Locator, Page } from 'playwright-core';

/** Brings the editor into the state to show; gives the part to show, or nothing for the whole window. */
type Arrange = (page: Page) => Promise<Locator | undefined>;

export const width = 1400;

async function openWorkflow(page: Page, id: string): Promise<void> {
	await page.goto(`/workflow/${id}`);
	await page.getByTestId('canvas-node').last().waitFor();
}

async function execute(page: Page): Promise<void> {
	await page.getByTestId('execute-workflow-button').click();
	await page.getByText('Workflow executed successfully').waitFor();
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

/** The opened panel of a node, with what it got and gave; the window as high as its inputs need. */
const panelOf =
	(node: string, height = 900): Arrange =>
	async (page) => {
		await page.setViewportSize({ width, height });
		await openWorkflow(page, 'updateFourVendors');
		await execute(page);
		await nodeNamed(page, node).dblclick();
		const panel = page.getByTestId('ndv');
		await panel.waitFor();
		return panel;
	};

/** The empty form for a new credential. */
const credentialForm =
	(type: string, height = 900): Arrange =>
	async (page) => {
		await page.setViewportSize({ width, height });
		await page.goto('/home/credentials/create');
		await page.getByPlaceholder('Search for app...').fill(type);
		await page.getByRole('option', { name: type, exact: true }).click();
		await page.getByTestId('new-credential-type-button').click();
		const form = page.getByTestId('editCredential-modal');
		await form.waitFor();
		// Away from the inputs, which show more under the mouse.
		await page.mouse.move(0, 0);
		return form;
	};

const nodeCreator: Arrange = async (page) => {
	await page.setViewportSize({ width, height: 600 });
	await openWorkflow(page, 'updateFourVendors');
	await page.getByTestId('node-creator-plus-button').click();
	await page.getByTestId('node-creator-search-bar').fill('visitor');
	return undefined;
};

/** What a builder sees who entered the ID of nobody. */
const wrongId: Arrange = async (page) => {
	const panel = await panelOf('Update Zendesk Chat')(page);
	await page.getByTestId('parameter-input-visitorId').getByRole('textbox').fill('5530417.nobody');
	await page.getByTestId('node-execute-button').click();
	await page.getByTestId('node-error-message').waitFor();
	return panel;
};

/** All that Options offers for an update. */
const options: Arrange = async (page) => {
	const panel = await panelOf('Update Zendesk Chat', 1100)(page);
	await panel?.getByPlaceholder('Add Option').click({ force: true });
	await page.getByRole('option', { name: 'Only If Changed' }).waitFor();
	return undefined;
};

/** By file name. The last one changes a workflow, which the next start of the demo sets right. */
export const pictures: Readonly<Record<string, Arrange>> = {
	nodes: canvasOf('updateFourVendors'),
	batch: canvasOf('scheduledBatch'),
	'node-creator': nodeCreator,
	'panel-zohoSalesIQ': panelOf('Update Zoho SalesIQ', 950),
	'panel-zohoSalesIQ-customInfo': panelOf('Add details in Zoho', 1250),
	'panel-zendeskChat': panelOf('Update Zendesk Chat', 1000),
	'panel-intercom': panelOf('Update Intercom', 1320),
	'panel-acquire': panelOf('Update Acquire', 1480),
	'credential-zohoSalesIQOAuth2Api': credentialForm('Zoho SalesIQ OAuth2 API', 1500),
	'credential-zendeskChatApi': credentialForm('Zendesk Chat API'),
	'credential-zendeskChatOAuth2Api': credentialForm('Zendesk Chat OAuth2 API', 1320),
	'credential-intercomLiveChatApi': credentialForm('Intercom Live Chat API', 1030),
	'credential-acquireApi': credentialForm('Acquire API'),
	options,
	error: wrongId,
};
