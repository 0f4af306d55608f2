import type { FaultKind } from '../../sandbox/core/faults';
import type { VendorName } from '../../sandbox/core/vendor';
import type { Locator } from '../../demo/browser';
import { addOption, enterId, openAction, outputOf, startStep } from '../builder';
import type { Check } from '../check';
import { names } from '../nodes';

/** What goes wrong at the vendor, and the words that a builder reads: what happened, what to do. */
interface Failure {
	kind: string;
	fault: FaultKind;
	says: string;
	advises: string;
}

const answers = (status: number): FaultKind => ({ fault: 'status', status });

const failures: readonly Failure[] = [
	{
		kind: 'auth',
		fault: answers(401),
		says: 'Zendesk Chat did not accept the credential',
		advises: 'Use a token made in the Chat dashboard',
	},
	{
		kind: 'plan',
		fault: answers(402),
		says: 'Zendesk Chat does not offer this in the plan of the account',
		advises: 'The plan of the account',
	},
	{
		kind: 'permission',
		fault: answers(403),
		says: 'Zendesk Chat does not allow this',
		advises: 'Check three things',
	},
	{
		kind: 'conflict',
		fault: answers(409),
		says: 'it conflicts with what is stored',
		advises: 'Read the record first',
	},
	{
		kind: 'validation',
		fault: answers(422),
		says: 'Zendesk Chat did not accept the request',
		advises: 'Correct the value',
	},
	{
		kind: 'vendorFault',
		fault: answers(500),
		says: 'Zendesk Chat could not process the request',
		advises: 'in a few minutes',
	},
	{
		kind: 'network',
		fault: { fault: 'resetBeforeWrite' },
		says: 'Zendesk Chat broke off the connection',
		advises: 'Check the address',
	},
	{
		kind: 'timeout',
		fault: { fault: 'latency', ms: 5_000 },
		says: 'Zendesk Chat did not answer within 1 s',
		advises: 'Timeout',
	},
	// The last one: the vendor is left in peace for as long as it asks.
	{
		kind: 'rateLimit',
		fault: { fault: 'throttle', retryAfter: 2 },
		says: 'Zendesk Chat turned the request away, since there were too many',
		advises: 'Run the failed items again later',
	},
];

const lacksScope: FaultKind = {
	...{ fault: 'status', status: 200 },
	body: { error: { code: 1009, message: 'Invalid OAuth scope' } },
};

async function reads(panel: Locator, ...texts: readonly string[]): Promise<void> {
	for (const text of texts) await outputOf(panel).getByText(text).first().waitFor();
}

export const errors: readonly Check[] = [
	{
		name: 'an input that is left empty is marked, and keeps the workflow from starting',
		async run({ page }) {
			const panel = await openAction(page, names.zendesk, 'Get a visitor');
			await startStep(panel);
			await page.getByText('Parameter "Visitor" is required').waitFor();
			await panel.getByTestId('parameter-issues').first().waitFor();
		},
	},
	{
		name: 'an error names the input that an expression left empty',
		async run({ page }) {
			const panel = await openAction(page, names.zendesk, 'Get a visitor');
			await enterId(panel, 'visitorId', '={{ "" }}');
			await startStep(panel);
			await reads(panel, 'Visitor is empty');
		},
	},
	{
		name: 'an error says what the vendor refused and what to do: each kind',
		async run({ page, demo: { sandbox } }) {
			const panel = await openAction(page, names.zendesk, 'Get a visitor');
			await enterId(panel, 'visitorId', '5530417.nobody');
			await addOption(panel, 'Max Attempts', 'maxAttempts', '1');
			await addOption(panel, 'Max Wait (Seconds)', 'maxWait', '0');
			await addOption(panel, 'Timeout (Seconds)', 'timeout', '1');
			await startStep(panel);
			await reads(panel, 'Zendesk Chat has no such record', 'Check the ID');
			for (const { fault, says, advises } of failures) {
				const planted = sandbox.plant({ vendor: 'zendesk' satisfies VendorName, ...fault });
				await startStep(panel);
				await reads(panel, says, advises);
				planted.remove();
			}
		},
	},
	{
		name: 'an error says which scope is missing, and which choice has it',
		async run({ page, demo: { sandbox } }) {
			const panel = await openAction(page, names.zoho, 'Get many conversations');
			sandbox.plant({ vendor: 'zoho', ...lacksScope });
			await startStep(panel);
			await reads(panel, 'lacks a scope', 'SalesIQ.conversations.READ');
		},
	},
	{
		name: 'a failed item leaves by the error output, with what is known about the failure',
		async run({ page }) {
			const panel = await openAction(page, names.zendesk, 'Get a visitor');
			await enterId(panel, 'visitorId', '5530417.nobody');
			await panel.getByTestId('tab-settings').click();
			await panel.getByTestId('parameter-input-onError').click();
			await page.getByRole('option', { name: 'Continue (using error output)' }).click();
			await panel.getByTestId('tab-params').click();
			await startStep(panel);
			const output = outputOf(panel);
			await output.getByText(/^Error/).click();
			await output.getByTestId('radio-button-json').click();
			await output.getByText('notFound').waitFor();
		},
	},
];
