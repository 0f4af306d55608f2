import { creator, entry, openFirstStep, openNextStep, searchBar } from '../builder';
import type { Check } from '../check';
import { names, nodes } from '../nodes';
import type { Page } from '../../demo/browser';

const { acquire, intercom, zendesk, zoho } = names;

/** What builders type, and what they must be offered. */
const words: Readonly<Record<string, readonly string[]>> = {
	'live chat': nodes,
	'support chat': nodes,
	visitor: nodes,
	'canned response': nodes,
	'send message': [acquire, intercom, zoho],
	'custom information': [acquire, intercom, zoho],
	lead: [acquire, intercom, zoho],
	ticket: [acquire, intercom],
	'offline message': [zendesk, zoho],
	'sales iq': [zoho],
	salesiq: [zoho],
	zoho: [zoho],
	zopim: [zendesk],
	zendesk: [zendesk],
	intercom: [intercom],
	acquire: [acquire],
};

async function searchAll(page: Page): Promise<void> {
	for (const [typed, found] of Object.entries(words)) {
		await searchBar(page).fill(typed);
		for (const name of found) await entry(page, name).waitFor();
	}
}

/** The node and its trigger are one entry, whose texts are those of the trigger. */
async function readEntries(page: Page): Promise<void> {
	for (const name of nodes) {
		await searchBar(page).fill(name);
		const item = creator(page).getByTestId('item-iterator-item').filter({ hasText: name });
		await item.getByText(/^Starts the workflow when .+; the actions work with .+/).waitFor();
	}
}

export const finding: readonly Check[] = [
	{
		name: 'the first step: each trigger is found by the words that builders type',
		async run({ page }) {
			await openFirstStep(page);
			await searchAll(page);
			await readEntries(page);
		},
	},
	{
		name: 'a further step: each node is found by the words that builders type',
		async run({ page }) {
			await openNextStep(page);
			await searchAll(page);
			await readEntries(page);
		},
	},
	...nodes.map((name) => ({
		name: `${name} shows what starts a workflow, and what may be done`,
		async run({ page }: { page: Page }) {
			await openNextStep(page);
			await searchBar(page).fill(name);
			await entry(page, name).click();
			await creator(page)
				.getByText(/^Actions \(\d+\)$/)
				.waitFor();
			await creator(page)
				.getByText(/^Triggers \(\d+\)$/)
				.waitFor();
		},
	})),
];
