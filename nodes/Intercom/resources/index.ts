import { admin } from './admin';
import { company } from './company';
import { contact } from './contact';
import { customObjectInstance } from './customObjectInstance';
import { dataAttribute } from './dataAttribute';
import { dataEvent } from './dataEvent';
import { note } from './note';
import { segment } from './segment';
import { subscriptionType } from './subscriptionType';
import { tag } from './tag';
import { team } from './team';
import { visitor } from './visitor';

/** All that the node offers, in the order of the list on the screen. */
export const resources = [
	admin,
	company,
	contact,
	customObjectInstance,
	dataAttribute,
	dataEvent,
	note,
	segment,
	subscriptionType,
	tag,
	team,
	visitor,
];
