import { customInfo, type Field } from '../shared/operation';
import { attributeValues } from './fields';

/**
 * The attributes of a ticket, which depend on its type. The names are the keys; a list takes the ID of an option
 * (documented).
 * @param body where they go
 */
export const ticketAttributes = (body: string): Field[] =>
	customInfo({
		...attributeValues,
		body,
		lists: true, // Files, by their addresses (inferred).
		hint: 'By name; title and description are _default_title_ and _default_description_. A list takes the ID of an option, which Attributes of the Account chooses by its label; files take their addresses.',
		typedBy: 'getTicketAttributes',
	}).map((input: Field) =>
		input.type === 'resourceMapper'
			? {
					...input,
					typeOptions: { ...input.typeOptions, loadOptionsDependsOn: ['ticketTypeId.value'] },
				}
			: input,
	);
