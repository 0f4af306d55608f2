import { entry, openNextStep, panelOf, searchBar } from '../builder';
import type { Check } from '../check';
import { names, nodes } from '../nodes';

export const agent: readonly Check[] = [
	{
		name: 'each node is offered to an AI agent as a tool, whose inputs may be left to the model',
		async run({ page }) {
			await openNextStep(page);
			await searchBar(page).fill('AI Agent');
			await entry(page, 'AI Agent').click();
			const panel = panelOf(page);
			await panel.waitFor();
			await page.keyboard.press('Escape');
			await panel.waitFor({ state: 'hidden' });
			// Of the model, the memory and the tool, the last one.
			await page.getByTestId('canvas-handle-plus-wrapper').last().click();
			await searchBar(page).fill('visitor');
			for (const name of nodes) await entry(page, `${name} Tool`).waitFor();
			await entry(page, `${names.zendesk} Tool`).click();
			await panel.getByText('Tool Description').waitFor();
			await panel.getByTestId('from-ai-override-button').first().click();
			await panel.getByText('Defined automatically by the').first().waitFor();
		},
	},
];
