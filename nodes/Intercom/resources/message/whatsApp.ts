import {
	type Field,
	jsonInput,
	jsonList,
	rowsInput,
	text,
	textInput,
} from '../../../shared/operation';

const onWhatsApp = { show: { messageType: ['whatsapp'] } };

/**
 * A message on WhatsApp goes to a number and fills a template. Only an example of the vendor shows its form: the keys are
 * documented by it, which of them must be there is inferred.
 */
export const whatsAppInputs: Field[] = [
	textInput({
		displayName: 'Phone',
		name: 'phone',
		required: true,
		example: '+12025550143',
		description: 'Number of the recipient, with the code of the country',
		displayOptions: onWhatsApp,
		body: 'to.phone',
	}),
	textInput({
		displayName: 'Recipient Name',
		name: 'recipientName',
		required: true,
		example: 'Runa Dahl',
		description: 'Name of the recipient',
		displayOptions: onWhatsApp,
		body: 'to.name',
	}),
	textInput({
		displayName: 'Template Name',
		name: 'templateName',
		required: true,
		example: 'order_shipped',
		description: 'Name of the template, as WhatsApp knows it',
		displayOptions: onWhatsApp,
		body: 'template',
	}),
	textInput({
		displayName: 'Locale',
		name: 'locale',
		required: true,
		default: 'en',
		example: 'en',
		description: 'Language of the template',
		displayOptions: onWhatsApp,
		body: 'locale',
	}),
	rowsInput({
		displayName: 'Template Values',
		name: 'templateValues',
		description: 'Values for the variables of the template, in order',
		row: 'Value',
		values: [
			textInput({
				displayName: 'Value',
				name: 'value',
				example: 'Runa',
				description: 'Value of the variable',
			}),
		],
		displayOptions: onWhatsApp,
		body: 'template_values',
		write: ({ value }, input) => [{ type: 'text', text: text(value, input) }],
	}),
	jsonInput({
		displayName: 'Other Components (JSON)',
		name: 'components',
		example: '[{ "type": "HEADER", "parameters": [{ "type": "text", "text": "Order 7731" }] }]',
		description: 'Values for other parts of the template, such as its header',
		displayOptions: onWhatsApp,
		body: 'components',
		convert: jsonList,
	}),
];
