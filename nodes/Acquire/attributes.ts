import type { IDataObject, ILoadOptionsFunctions, ResourceMapperFields } from 'n8n-workflow';

import { at, textOf } from '../shared/base/record';
import { perform } from '../shared/run/perform';
import { labelOf } from './lookups';
import { getMany as getAttributes } from './resources/customAttribute';
import { getMany as getDepartments } from './resources/department';
import { acquire } from './vendor';

type Option = { name: string; value: string };

/** Built-in details have inputs of their own. */
const isCustom = ({ system }: IDataObject) => textOf(system).toLowerCase() !== 'yes';

/** The custom attributes of an object with their types, which stand in `config.input` (documented). */
const attributesOf = (object: string) =>
	async function (this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
		const all = await perform(this, acquire, getAttributes);
		const own = all.filter((attribute) => attribute.object === object && isCustom(attribute));
		const typeOf = (attribute: IDataObject) => textOf(at(attribute.config, 'input.type')) || 'text';
		const isDepartment = (attribute: IDataObject) => typeOf(attribute) === 'department';
		const departments = own.some(isDepartment) ? await perform(this, acquire, getDepartments) : [];
		// Inferred: the value of a department is its ID.
		const departmentOptions = departments.map(
			({ id, name }): Option => ({ name: textOf(name), value: textOf(id) }),
		);
		return {
			fields: own.map((attribute) => {
				const options = isDepartment(attribute) ? departmentOptions : choicesOf(attribute);
				const isList = typeOf(attribute) === 'checkbox';
				const type = isList ? 'array' : 'options';
				return {
					id: textOf(attribute.key),
					displayName: labelOf(attribute),
					type: options.length > 0 ? type : 'string',
					...(options.length > 0 && { options }),
					required: false,
					defaultMatch: false,
					canBeUsedToMatch: false,
					display: true,
					removed: true,
				};
			}),
		};
	};

/** What a radio or checkbox attribute can be: a plain list of texts (documented). */
function choicesOf({ config }: IDataObject): Option[] {
	const options = at(config, 'input.options');
	return (Array.isArray(options) ? (options as unknown[]) : []).map((option) => {
		const value = textOf(option);
		return { name: value, value };
	});
}

export const getContactAttributes = attributesOf('contact');
export const getCaseAttributes = attributesOf('case');
export const getCompanyAttributes = attributesOf('company');
