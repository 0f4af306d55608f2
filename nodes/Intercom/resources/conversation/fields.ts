import {
	choiceInput,
	emailAddress,
	type Field,
	id,
	longTextInput,
	switchInput,
	textInput,
} from '../../../shared/operation';
import { onlyTrue } from '../../fields';
import { adminId, contactId, inBody } from '../../locators';
import { conversationFields } from '../../simplified';

export const output = { simplified: conversationFields };

/** A tag, as it stands on a record. */
export const tagOutput = { simplified: ['id', 'name', 'applied_at', 'applied_by_id'] };

/** The teammate on whose behalf it is done. */
export const actingAdmin: Field = {
	...inBody(adminId, 'admin_id'),
	required: true,
	hint: 'On whose behalf it is done',
};

/** The teammate where the vendor takes none as well. */
export const actingAdminOrNone: Field = { ...actingAdmin, required: false };

/** What a closing or an assignment may say. */
export const comment = longTextInput({
	displayName: 'Message',
	name: 'body',
	example: 'The offer is on its way.',
	description: 'Message to send to the contact along with it; HTML is accepted',
	body: 'body',
});

/** Bodies come as HTML unless somebody wants text. */
export const plainText: Field = {
	...switchInput({
		displayName: 'Plain Text',
		name: 'plainText',
		description: 'Whether the messages come without HTML',
		query: 'display_as',
	}),
	identifies: true,
	convert: (value, input) => (onlyTrue(value, input) ? 'plaintext' : undefined),
};

interface Person {
	/** Name of the choice, which the screens of other operations do not share. */
	name: string;
	/** When the inputs are shown. */
	show: Record<string, string[]>;
	/** Names of the keys on the wire. */
	wire: { id: string; email: string; userId: string };
}

/** A contact by one of the three keys that Intercom takes for it. */
export function personInputs({ name, show, wire }: Person): Field[] {
	const when = (key: string) => ({ show: { ...show, [name]: [key] } });
	return [
		{
			...choiceInput({
				displayName: 'Identify Contact By',
				name,
				choices: { id: 'ID', email: 'Email', externalId: 'External ID' },
				description: 'Which value identifies the contact',
				...(Object.keys(show).length > 0 && { displayOptions: { show } }),
			}),
			noDataExpression: true,
		},
		{ ...inBody(contactId, wire.id), displayOptions: when('id') },
		textInput({
			displayName: 'Contact Email',
			name: 'contactEmail',
			required: true,
			example: 'name@email.com',
			description: 'Email address of the contact',
			displayOptions: when('email'),
			body: wire.email,
			convert: emailAddress,
		}),
		textInput({
			displayName: 'Contact External ID',
			name: 'contactExternalId',
			required: true,
			example: 'crm-20871',
			description: 'ID of the person in your own system',
			displayOptions: when('externalId'),
			body: wire.userId,
			convert: id,
		}),
	];
}
