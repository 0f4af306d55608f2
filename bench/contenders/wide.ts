import type { INodeType } from 'n8n-workflow';
import { propertiesOf } from '../../nodes/shared/description';
import type { Resource } from '../../nodes/shared/operation';
import { run } from '../../nodes/shared/run';
import type { Measurable } from './vendors';

const operationsInAll = 100;

/** The same resources with copies of their operations, each with inputs of its own, as a node that has grown has. */
export function widened(resources: readonly Resource[]): Resource[] {
	const [first, ...others] = resources as [Resource, ...Resource[]];
	const copies = Array.from({ length: operationsInAll - first.operations.length }, (_, index) => {
		const model = first.operations[index % first.operations.length] as Resource['operations'][0];
		const fields = model.fields.map((field) => ({ ...field }));
		return { ...model, value: `${model.value}${index}`, fields };
	});
	return [{ ...first, operations: [...first.operations, ...copies] }, ...others];
}

export function wideNode({ node, vendor, resources }: Measurable): INodeType {
	const wide = widened(resources);
	const own = node.description.properties.filter(({ name }) => name === 'authentication');
	return {
		description: { ...node.description, properties: [...own, ...propertiesOf(wide, vendor)] },
		execute() {
			return run(this, vendor, wide);
		},
	};
}
