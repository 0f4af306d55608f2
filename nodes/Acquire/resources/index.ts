import { blockedVisitor } from './blockedVisitor';
import { supportCase } from './case';
import { caseMessage } from './caseMessage';
import { company } from './company';
import { contact } from './contact';
import { customAttribute } from './customAttribute';
import { department } from './department';
import { note } from './note';
import { role } from './role';
import { snooze } from './snooze';
import { tag } from './tag';
import { user } from './user';

/** All that the node offers, in the order of the list on the screen. */
export const resources = [
	blockedVisitor,
	supportCase,
	caseMessage,
	company,
	contact,
	customAttribute,
	department,
	note,
	role,
	snooze,
	tag,
	user,
];
