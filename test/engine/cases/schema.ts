import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createSchema, type Schema } from 'genson-js';
import type { IDataObject } from 'n8n-workflow';

import type { NodeName } from '../stage';

const root = join(__dirname, '../../..');
const folders: Record<NodeName, string> = {
	acquire: 'Acquire',
	intercom: 'Intercom',
	zendeskChat: 'ZendeskChat',
	zohoSalesIQ: 'ZohoSalesIQ',
};

/** Where n8n looks for the form of what an operation gives. */
const fileOf = (node: NodeName, resource: string, operation: string) =>
	join(root, 'nodes', folders[node], '__schema__/v1.0.0', resource, `${operation}.json`);

/** The form that all these items have in common. */
export const schemaOf = (items: IDataObject[]): unknown => ({
	...withoutSamples(createSchema({ items }, { noRequired: true }).properties?.items?.items),
	version: 1,
});

/** Keys that belong to the sample and not to the form: IDs, and what the builder calls custom information. */
const ofTheSample = (key: string) => /\d{3}/.test(key);
const holdsSamples = ['customer_info', 'customInfo', 'custom_attributes'];

function withoutSamples(schema: Schema | undefined): Schema | undefined {
	if (!schema) return undefined;
	const { properties, items, ...rest } = schema;
	const kept = Object.entries(properties ?? {})
		.filter(([key]) => !ofTheSample(key))
		.map(([key, inner]) => [
			key,
			holdsSamples.includes(key) ? { type: inner.type } : withoutSamples(inner),
		]);
	return {
		...rest,
		...(properties && { properties: Object.fromEntries(kept) as Record<string, Schema> }),
		...(items && { items: withoutSamples(items) }),
	};
}

export function storedSchema(node: NodeName, resource: string, operation: string): unknown {
	const file = fileOf(node, resource, operation);
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function storeSchema(
	node: NodeName,
	resource: string,
	operation: string,
	schema: unknown,
): void {
	const file = fileOf(node, resource, operation);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(schema, undefined, '\t')}\n`);
}
