import { admin } from './admin';
import { company } from './company';
import { contact } from './contact';
import { conversation } from './conversation';
import { conversationAttribute } from './conversationAttribute';
import { customObjectInstance } from './customObjectInstance';
import { dataAttribute } from './dataAttribute';
import { dataEvent } from './dataEvent';
import { message } from './message';
import { note } from './note';
import { segment } from './segment';
import { subscriptionType } from './subscriptionType';
import { tag } from './tag';
import { team } from './team';
import { ticket } from './ticket';
import { visitor } from './visitor';

/** All that the node offers, in the order of the list on the screen. */
export const resources = [
	admin,
	company,
	contact,
	conversation,
	conversationAttribute,
	customObjectInstance,
	dataAttribute,
	dataEvent,
	message,
	note,
	segment,
	subscriptionType,
	tag,
	team,
	ticket,
	visitor,
];
