import {
	asJson,
	type CustomInfoValues,
	fromMapper,
	fromObject,
	fromPairs,
} from './customInfoValues';
import { type Convert, field } from './field';

interface CustomInfo extends CustomInfoValues {
	/** Where the object goes in the body. */
	body?: string;
	/** Its name in the query, where it goes as JSON. */
	query?: string;
	/** What to know about the vendor's keys. */
	hint: string;
	/** The node's resource mapping method, where the vendor publishes its attributes. */
	typedBy?: string;
}

/** The group of inputs that sets custom information, the same in every node whatever the vendor calls it. */
export function customInfo(wire: CustomInfo) {
	const target = wire.query ? { query: wire.query } : { body: wire.body, clear: wire.clear };
	const written = (convert: Convert) => (wire.query ? asJson(convert) : convert);
	const whenInput = (input: string) => ({ show: { customInfoInput: [input] } });
	const modes = [
		{ name: 'Fields Below', value: 'fields' },
		{ name: 'JSON', value: 'json' },
		...(wire.typedBy ? [{ name: 'Attributes of the Account', value: 'typed' }] : []),
	];
	const input = field({
		displayName: 'Custom Information Input',
		name: 'customInfoInput',
		type: 'options',
		noDataExpression: true,
		options: modes,
		default: 'fields',
		description: 'How to enter the custom information',
		hint: wire.hint,
	});
	const pairs = field({
		displayName: 'Custom Information',
		name: 'customInfoFields',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Custom Information',
		default: {},
		options: [
			{
				displayName: 'Field',
				name: 'field',
				values: [
					{
						displayName: 'Key',
						name: 'key',
						type: 'string',
						default: '',
						placeholder: 'e.g. plan',
						description: 'Name of the field, as the vendor stores it',
					},
					{
						displayName: 'Value',
						name: 'value',
						type: 'string',
						default: '',
						placeholder: 'e.g. Gold',
						description:
							'Value to store. An expression keeps its type: a number stays a number if the vendor supports numbers.',
					},
				],
			},
		],
		displayOptions: whenInput('fields'),
		...target,
		convert: written(fromPairs(wire)),
	});
	const whole = field({
		displayName: 'Custom Information (JSON)',
		name: 'customInfoJson',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "plan": "Gold" }',
		description: 'A JSON object of keys and values, or an expression that returns one',
		displayOptions: whenInput('json'),
		...target,
		convert: written(fromObject(wire)),
	});
	if (!wire.typedBy) return [input, pairs, whole] as const;
	const typed = field({
		displayName: 'Custom Information (Attributes)',
		name: 'customInfoTyped',
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		description: 'The attributes that are defined in the account, with their types',
		typeOptions: {
			resourceMapper: {
				resourceMapperMethod: wire.typedBy,
				mode: 'map',
				fieldWords: { singular: 'attribute', plural: 'attributes' },
				addAllFields: false,
				supportAutoMap: false,
				noFieldsError: 'The account defines no custom attributes that the API may write',
			},
		},
		displayOptions: whenInput('typed'),
		...target,
		convert: written(fromMapper(wire)),
	});
	return [input, pairs, whole, typed] as const;
}
