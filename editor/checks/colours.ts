import { openFirstStep, searchBar } from '../builder';
import type { Check } from '../check';
import { nodes } from '../nodes';

const schemes = [
	{ scheme: 'light', icon: /^(?!.*\.dark\.svg).*\.svg$/ },
	{ scheme: 'dark', icon: /\.dark\.svg$/ },
] as const;

export const colours: readonly Check[] = schemes.map(({ scheme, icon }) => ({
	name: `each node shows its own icon in the ${scheme} editor`,
	async run({ page }) {
		await page.emulateMedia({ colorScheme: scheme });
		await openFirstStep(page);
		for (const name of nodes) {
			await searchBar(page).fill(name);
			const item = page.getByTestId('item-iterator-item').filter({ hasText: name });
			const source = await item.locator('img').first().getAttribute('src');
			if (!icon.test(source ?? '')) throw new Error(`${name} shows ${source ?? 'no icon'}`);
		}
	},
}));
