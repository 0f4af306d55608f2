import { type Preset, presets, wholeName } from '../../nodes/ZohoSalesIQ/scopes';
import { samples, type Sandbox } from '../../sandbox';

/** What a preset of the credential asks for. */
export const scopesIn = (preset: Preset): string[] => presets[preset].map(wholeName);

/** From now on the usual token is one of this kind, and may do this and no more. */
export function grant(
	{ tokens }: Sandbox,
	scopes: readonly string[],
	kind: 'organisation' | 'user' = 'organisation',
): void {
	tokens.issue({
		token: samples.zoho.tokens.organisation,
		vendor: 'zoho',
		account: 'zoho-main',
		kind,
		scopes,
		state: 'live',
	});
}
