import type { INodeProperties } from 'n8n-workflow';

/**
 * Fields of a credential that few people need, behind a switch. It only shows them: what they hold counts in any case,
 * since n8n drops the value of a field that is not shown, unless a hidden one of the same name keeps it.
 */
export const advancedFields = (fields: readonly INodeProperties[]): INodeProperties[] => [
	{
		displayName: 'Advanced',
		name: 'advanced',
		type: 'boolean',
		default: false,
		description: `Whether to show what few people need: ${fields.map(({ displayName }) => displayName).join(', ')}`,
	},
	...fields.flatMap((field): INodeProperties[] => {
		const { displayName, name, default: usual, displayOptions } = field;
		const when = (advanced: boolean) => ({
			show: { ...displayOptions?.show, advanced: [advanced] },
		});
		return [
			{ ...field, displayOptions: when(true) },
			{ displayName, name, type: 'hidden', default: usual, displayOptions: when(false) },
		];
	}),
];

/** The fields that n8n would add to the end of each form, to have them among the others that few people need. */
export const allowedDomains: readonly INodeProperties[] = [
	{
		displayName: 'Allowed HTTP Request Domains',
		name: 'allowedHttpRequestDomains',
		type: 'options',
		options: [
			{
				name: 'All',
				value: 'all',
				description: 'Any address may be called with it in the HTTP Request node',
			},
			{
				name: 'None',
				value: 'none',
				description: 'It cannot be used in the HTTP Request node',
			},
			{
				name: 'Specific Domains',
				value: 'domains',
				description: 'Only addresses of certain domains may be called with it',
			},
		],
		default: 'all',
		description: 'Where the HTTP Request node may send this credential',
	},
	{
		displayName: 'Allowed Domains',
		name: 'allowedDomains',
		type: 'string',
		default: '',
		placeholder: 'e.g. example.com, *.example.org',
		description: 'Domains with commas between them; * stands for any subdomain',
		displayOptions: { show: { allowedHttpRequestDomains: ['domains'] } },
	},
];
