import { choiceInput, textInput } from '../../../shared/operation';
import { conversationId } from '../../conversationLocators';
import { inBody } from '../../locators';
import { operation } from '../../vendor';
import { output } from './fields';

const when = (chosen: string) => ({ show: { redactType: [chosen] } });

export const redact = operation({
	value: 'redact',
	name: 'Redact',
	action: 'Redact a conversation',
	description:
		'Remove the text of one message from a conversation for good, which cannot be undone',
	request: { method: 'POST', path: '/conversations/redact' },
	resend: 'safe', // What is redacted stays redacted.
	fields: [
		inBody(conversationId, 'conversation_id'),
		{
			...choiceInput({
				displayName: 'Redact',
				name: 'redactType',
				choices: { conversation_part: 'Part', source: 'First Message' },
				description: 'Which message to redact; the first one only if a contact wrote it',
				body: 'type',
			}),
			noDataExpression: true,
		},
		textInput({
			displayName: 'Part ID',
			name: 'partId',
			required: true,
			example: '771',
			description: 'ID of the message, as Get Parts gives it',
			displayOptions: when('conversation_part'),
			body: 'conversation_part_id',
		}),
		textInput({
			displayName: 'First Message ID',
			name: 'sourceId',
			required: true,
			example: '40391177',
			description: 'ID of the first message, source_id of the conversation in Raw output',
			displayOptions: when('source'),
			body: 'source_id',
		}),
	],
	output,
});
