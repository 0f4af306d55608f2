import { invalid } from '../../shared/base/errors';
import { type Convert, listInput, type Resource, text } from '../../shared/operation';
import { operation } from '../vendor';

const mostValues = 20;

/** Texts in their order, those that come twice too: the answer knows them by their place alone. */
export const valuesToEncrypt: Convert = (value, input) => {
	const given = Array.isArray(value) ? value : String(text(value, input)).split(',');
	const values = given.map((entry) => String(text(entry, input)).trim()).filter(Boolean);
	if (values.length <= mostValues) return values.length > 0 ? values : undefined;
	throw invalid(
		input.label,
		`holds ${values.length} values`,
		`Give at most ${mostValues}; spread more of them over several items.`,
	);
};

const encrypt = operation({
	value: 'encrypt',
	name: 'Encrypt',
	action: 'Encrypt a list of values',
	description: 'Get encrypted values, such as user IDs, for use in the chat widget',
	request: {
		method: 'POST',
		path: '/api/v2/encryptions',
		scope: 'encryptions.CREATE', // Documented: without the screen name.
		reads: true,
		body: { type: 'siqidentifiers' },
	},
	resend: 'safe', // Nothing is stored.
	fields: [
		listInput({
			displayName: 'Values',
			name: 'values',
			required: true,
			example: 'customer-4107, customer-4112',
			description:
				'1 to 20 values separated by commas, or an expression that returns a list. The encrypted ones come in the same order.',
			body: 'values',
			convert: valuesToEncrypt,
		}),
	],
	output: { from: 'data' },
});

export const encryption: Resource = {
	value: 'encryption',
	name: 'Encryption',
	operations: [encrypt],
};
