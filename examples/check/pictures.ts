import { join } from 'node:path';
import { type Page, settled } from '../../demo/browser';
import { paths } from '../../demo/paths';

const margin = 24;
/** Only the workflow itself is shown, not what the editor lays over it. */
const style = `
	body * { visibility: hidden }
	[data-test-id="canvas"], [data-test-id="canvas"] * { visibility: visible }
	.vue-flow__panel, .vue-flow__panel *,
	[data-test-id^="execute-workflow-button"], [data-test-id^="execute-workflow-button"] *,
	[data-test-id="canvas-handle-plus-wrapper"] * { visibility: hidden !important }
`;

const pictureOf = (name: string) => join(paths.root, 'docs', 'screenshots', `example-${name}.png`);

/** The part of the page that the workflow takes. */
async function partTaken(page: Page) {
	const nodes = await page.locator('.vue-flow__node').all();
	const boxes = (await Promise.all(nodes.map((node) => node.boundingBox()))).filter(
		(box) => box !== null,
	);
	// The name of a node and what it does stand below it, and are wider.
	const below = 0.7 * Math.min(...boxes.map((box) => box.height));
	const x = Math.min(...boxes.map((box) => box.x)) - 2 * margin;
	const y = Math.min(...boxes.map((box) => box.y)) - margin;
	const right = Math.max(...boxes.map((box) => box.x + box.width)) + 2 * margin;
	const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + Math.max(below, 2 * margin);
	return { x, y, width: right - x, height: bottom - y };
}

/** Takes the picture of an example, in a page of the demo's editor that is signed in. */
export async function takeExamplePicture(page: Page, name: string): Promise<void> {
	// High enough that nothing lies over the workflow at the top and at the bottom.
	await page.setViewportSize({ width: 1400, height: 1000 });
	await page.goto(`/workflow/${name}`);
	await page.getByTestId('canvas-node').last().waitFor();
	await page.getByTestId('zoom-to-fit').click();
	await page.addStyleTag({ content: style });
	await settled(page);
	const clip = await partTaken(page);
	await page.screenshot({ path: pictureOf(name), clip, animations: 'disabled' });
}
