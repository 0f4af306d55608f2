import type { INodeProperties } from 'n8n-workflow';

/** The fields that n8n would otherwise add to the form itself. */
const allowedDomains: readonly INodeProperties[] = [
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
		description: 'Domains separated by commas; * stands for any subdomain',
		displayOptions: { show: { allowedHttpRequestDomains: ['domains'] } },
	},
];

const advanced = (fields: readonly INodeProperties[], does: string): INodeProperties => ({
	displayName: 'Advanced',
	name: 'advanced',
	type: 'boolean',
	default: false,
	description: `Whether to ${does}: ${fields.map(({ displayName }) => displayName).join(', ')}`,
});

const when = ({ displayOptions }: INodeProperties, on: boolean) => ({
	show: { ...displayOptions?.show, advanced: [on] },
});

/**
 * Fields of a credential that few people need, and the domains, behind a switch. It only shows them: what they hold
 * counts in any case, since n8n drops the value of a field that is not shown, unless a hidden one of its name keeps it.
 */
export const advancedFields = (fields: readonly INodeProperties[]): INodeProperties[] => {
	const all = [...fields, ...allowedDomains];
	return [
		advanced(all, 'show what few people need'),
		...all.flatMap((field): INodeProperties[] => {
			const { displayName, name, default: usual } = field;
			return [
				{ ...field, displayOptions: when(field, true) },
				{ displayName, name, type: 'hidden', default: usual, displayOptions: when(field, false) },
			];
		}),
	];
};

const shownName = (name: string) => `custom${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/**
 * The same for a credential that extends another, whose fields n8n merges by their names, so that no two can share one:
 * what is shown counts while the switch is on, and has a name of its own. The hidden field of the plain name, such as
 * `apiUrl`, is for credentials that were not made in the form.
 */
export const advancedInherited = (fields: readonly INodeProperties[]): INodeProperties[] => [
	advanced([...fields, ...allowedDomains], 'set what few people need, and to keep to it'),
	...fields.flatMap((field): INodeProperties[] => [
		{ ...field, name: shownName(field.name), displayOptions: when(field, true) },
		{ displayName: field.displayName, name: field.name, type: 'hidden', default: '' },
	]),
	...allowedDomains.map((field) => ({ ...field, displayOptions: when(field, true) })),
];

/** An expression for what such a field holds, whether it was made in the form or not. */
export const entered = (name: string): string =>
	`($self["${shownName(name)}"] || $self["${name}"])`;
