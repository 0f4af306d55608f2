import { longTextInput, type Output, textInput } from '../../../shared/operation';
import { recordIn } from '../../answers';

/** What most workflows need of a message. */
export const simplified = [
	'id',
	'message',
	'type',
	'senderType',
	'senderId',
	'senderName',
	'channel',
	'caseId',
	'threadId',
	'seen',
	'dateCreated',
	'dateUpdated',
];

export const output: Output = { from: recordIn, simplified };

export const message = longTextInput({
	displayName: 'Message',
	name: 'message',
	required: true,
	example: 'Yes, until Friday.',
	description: 'Text of the message',
	body: 'message.message',
});

export const language = textInput({
	displayName: 'Language',
	name: 'translateLangKey',
	example: 'en',
	description: 'Language of the message, for the translation',
	body: 'message.translateLangKey',
});
