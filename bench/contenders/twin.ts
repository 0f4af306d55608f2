import type { INodeProperties, INodeType, INodeTypeDescription } from 'n8n-workflow';

import type { Endpoint, Operation, Resource } from '../../nodes/shared/operation/operation';
import type { Field } from '../../nodes/shared/operation/field';
import type { Vendor } from '../../nodes/shared/operation/vendor';
import { propertiesOf } from '../../nodes/shared/screen/description';

/** The same screen and the same requests, but sent by n8n's declarative engine. */
export function declarativeTwin(
	description: INodeTypeDescription,
	vendor: Vendor,
	resources: readonly Resource[],
): INodeType {
	const routed = resources.map(routedResource);
	const properties = propertiesOf(routed, vendor).map((property) =>
		property.name === 'operation' ? withRequests(property, resources) : property,
	);
	const own = description.properties.filter(({ name }) => name === 'authentication');
	return {
		description: {
			...description,
			requestDefaults: {
				baseURL: '={{ $credentials.baseUrl }}',
				headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
			},
			properties: [...own, ...properties],
		},
	};
}

function routedResource(resource: Resource): Resource {
	// A field that several operations share must stay one object: it stands on the screen once.
	const known = new Map<Field, Field>();
	const routedOnce = (field: Field) => {
		const twin = known.get(field) ?? routed(field);
		known.set(field, twin);
		return twin;
	};
	const operations = resource.operations.map((operation) => ({
		...operation,
		fields: operation.fields.map(routedOnce),
	}));
	return { ...resource, operations };
}

/** What the field would say in a declarative node about where its value goes. */
function routed(field: Field): Field {
	if (field.type === 'fixedCollection') return routedPairs(field);
	const options = field.type === 'collection' ? (field.options as Field[]).map(routed) : undefined;
	const type = field.query === undefined ? 'body' : 'query';
	const property = field.query ?? field.body;
	const value = valueOf[field.type];
	const send = property === undefined ? undefined : { type, property, ...(value && { value }) };
	return { ...field, ...(options && { options }), ...(send && { routing: { send } }) };
}

const valueOf: Partial<Record<Field['type'], string>> = {
	json: '={{ JSON.parse($value || "{}") }}',
	resourceMapper: '={{ $value.value }}',
};

/** Keys and values: n8n's idiom is a value that names its neighbour, the key. */
function routedPairs(field: Field): Field {
	const options = (field.options as Array<{ values: INodeProperties[] }>).map((group) => ({
		...group,
		values: group.values.map((part) =>
			part.name === 'value'
				? {
						...part,
						routing: {
							send: { type: 'body', property: `=${String(field.body)}.{{ $parent.key }}` },
						},
					}
				: part,
		),
	}));
	return { ...field, options } as Field;
}

function withRequests(property: INodeProperties, resources: readonly Resource[]): INodeProperties {
	const shownFor = property.displayOptions?.show?.['resource'] ?? [];
	const { operations } = resources.find(({ value }) => shownFor.includes(value)) as Resource;
	const request = ({ request: chosen }: Operation) => requestOf(chosen);
	return {
		...property,
		options: operations.map((operation) => ({
			name: operation.name,
			value: operation.value,
			action: operation.action,
			routing: { request: request(operation) },
		})),
	};
}

function requestOf(request: Operation['request']) {
	if (!('by' in request)) return { method: request.method, url: urlOf(request) };
	const byChoice = (part: (endpoint: Endpoint) => string) =>
		Object.fromEntries(Object.entries(request.choices).map(([key, one]) => [key, part(one)]));
	const chosen = (part: (endpoint: Endpoint) => string) =>
		`={{ (${JSON.stringify(byChoice(part))})[$parameter["${request.by}"]] }}`;
	// An expression is as good to n8n as a method, though not to its types.
	const method = chosen(({ method }) => method) as Endpoint['method'];
	return { method, url: chosen(({ path }) => path) };
}

const urlOf = ({ path }: Endpoint) =>
	path.includes('{')
		? `=${path.replace(/{(\w+)}/g, '{{ encodeURIComponent($parameter["$1"]) }}')}`
		: path;
