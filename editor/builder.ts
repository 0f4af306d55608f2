// What a builder does in the editor, by what the builder sees.
import type { Locator, Page } from '../demo/browser';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches a text as a whole. */
export const exactly = (text: string): RegExp => new RegExp(`^\\s*${escaped(text)}\\s*$`);

export const creator = (page: Page): Locator => page.getByTestId('node-creator');
export const searchBar = (page: Page): Locator => page.getByTestId('node-creator-search-bar');
export const panelOf = (page: Page): Locator => page.getByTestId('ndv');

/** An entry of the list of nodes. */
export const entry = (page: Page, name: string): Locator =>
	creator(page)
		.getByTestId('node-creator-item-name')
		.filter({ hasText: exactly(name) });

/** Opens an empty workflow and the list of what may start it. */
export async function openFirstStep(page: Page): Promise<void> {
	await page.goto('/workflow/new');
	await page.getByTestId('canvas-add-button').click();
	await searchBar(page).waitFor();
}

/** Opens an empty workflow that is started by hand, and the list of what may follow. */
export async function openNextStep(page: Page): Promise<void> {
	await openFirstStep(page);
	await entry(page, 'Trigger manually').click();
	await page.getByTestId('canvas-node').waitFor();
	await searchBar(page).waitFor({ state: 'hidden' });
	await page.getByTestId('node-creator-plus-button').click();
	await searchBar(page).waitFor();
}

/** Adds a node by what it does; its panel opens. */
export async function addAction(page: Page, node: string, action: string): Promise<Locator> {
	await searchBar(page).fill(node);
	await entry(page, node).click();
	await creator(page).getByText(action, { exact: true }).click();
	const panel = panelOf(page);
	await panel.waitFor();
	return panel;
}

/** A new workflow of two steps, the second one open. */
export async function openAction(page: Page, node: string, action: string): Promise<Locator> {
	await openNextStep(page);
	return await addAction(page, node, action);
}

/** A parameter, in a panel or in the form of a credential; n8n calls plain inputs within others "field" as well. */
export const parameter = (place: Locator, name: string): Locator =>
	place.getByTestId(`parameter-input-${name}`).first();

/** Where the value of a parameter is typed. */
export const inputOf = (place: Locator, name: string): Locator =>
	parameter(place, name).locator('input, textarea').first();

/** Switches a parameter on that is off. */
export async function switchOn(place: Locator, name: string): Promise<void> {
	// The input itself is out of sight; what is seen lies over it.
	await parameter(place, name).locator('.el-switch').click();
}

/** Chooses one of the options of a parameter. */
export async function choose(place: Locator, name: string, option: string): Promise<void> {
	// The input, which is disabled for as long as the vendor's list is read.
	await inputOf(place, name).click();
	const page = place.page();
	await page
		.getByRole('option')
		.filter({ has: page.getByText(option, { exact: true }) })
		.click();
}

/** Adds one of the Options at the end of a panel, with a figure. */
export async function addOption(
	panel: Locator,
	label: string,
	name: string,
	value: string,
): Promise<void> {
	await panel.getByTestId('collection-parameter-add').last().click();
	await panel.page().getByRole('option', { name: label, exact: true }).click();
	await enter(inputOf(panel, name), value);
}

/** Types a value, and goes on: n8n's advice for who types lies over what is below. */
async function enter(input: Locator, value: string): Promise<void> {
	await input.fill(value);
	await input.blur();
}

/** The part of a parameter where one record is chosen. */
export const recordOf = (panel: Locator, name: string): Locator =>
	panel.getByTestId(`resource-locator-${name}`);

/** Opens the list of records; gives its entries. */
export async function openList(panel: Locator, name: string): Promise<Locator> {
	await recordOf(panel, name).getByTestId('rlc-input').click();
	return panel.page().getByTestId('rlc-item');
}

/** Chooses a record from the vendor's own list. */
export async function pick(panel: Locator, name: string, text: string): Promise<void> {
	const entries = await openList(panel, name);
	await entries.filter({ hasText: text }).first().click();
}

/** Enters the ID of a record by hand. */
export async function enterId(panel: Locator, name: string, id: string): Promise<void> {
	const record = recordOf(panel, name);
	await record.getByTestId('rlc-mode-selector').click();
	await panel.page().getByRole('option', { name: 'By ID' }).click();
	await enter(record.getByRole('textbox').last(), id);
}

export const outputOf = (panel: Locator): Locator => panel.getByTestId('output-panel');

/** Starts the step. */
export async function startStep(panel: Locator): Promise<void> {
	await panel.getByTestId('node-execute-button').click();
}

/** Runs the step; gives the text of its output as JSON. */
export async function runStep(panel: Locator): Promise<string> {
	await startStep(panel);
	const output = outputOf(panel);
	await output.getByTestId('ndv-items-count').waitFor();
	await output.getByTestId('radio-button-json').click();
	const json = output.getByTestId('ndv-data-container');
	return await json.innerText();
}
