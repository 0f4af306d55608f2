import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type {
	ICredentialType,
	INodeProperties,
	INodePropertyOptions,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';

const root = join(__dirname, '..');
const load = createRequire(__filename);

function make(file: string): unknown {
	const [Class] = Object.values(load(join(root, file)) as Record<string, new () => unknown>);
	if (Class === undefined) throw new Error(`${file} exports nothing`);
	return new Class();
}

const { n8n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	n8n: { nodes: string[]; credentials: string[] };
};

/** What the built package offers, as package.json lists it. */
export const builtNodes: INodeTypeDescription[] = n8n.nodes.map(
	(file) => (make(file) as INodeType).description,
);
export const builtCredentials: ICredentialType[] = n8n.credentials.map(
	(file) => make(file) as ICredentialType,
);

/** Whether a parameter is on the screen when these are chosen. */
export function isShown(
	{ displayOptions }: INodeProperties,
	chosen: Record<string, string>,
): boolean {
	const show = displayOptions?.show ?? {};
	return Object.entries(chosen).every(([name, value]) => show[name]?.includes(value) ?? true);
}

/** The choices of `resource`, or of the `operation` of a resource. */
export function choicesOf(
	{ properties }: INodeTypeDescription,
	name: 'resource' | 'operation',
	chosen: Record<string, string> = {},
): INodePropertyOptions[] {
	const property = properties.find((one) => one.name === name && isShown(one, chosen));
	return (property?.options ?? []) as INodePropertyOptions[];
}

/** Every operation of a node as resource and operation; none for a trigger. */
export function operationsOf(node: INodeTypeDescription): [resource: string, operation: string][] {
	return choicesOf(node, 'resource').flatMap(({ value }) => {
		const resource = String(value);
		return choicesOf(node, 'operation', { resource }).map((operation): [string, string] => [
			resource,
			String(operation.value),
		]);
	});
}
