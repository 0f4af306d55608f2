import { auditLog } from './auditLog';
import { blockedVisitor } from './blockedVisitor';
import { supportCase } from './case';
import { caseMessage } from './caseMessage';
import { company } from './company';
import { contact } from './contact';
import { customAttribute } from './customAttribute';
import { department } from './department';
import { feedback } from './feedback';
import { note } from './note';
import { phoneCall } from './phoneCall';
import { role } from './role';
import { shortcut } from './shortcut';
import { snooze } from './snooze';
import { tag } from './tag';
import { user } from './user';

/** All that the node offers, in the order of the list on the screen. */
export const resources = [
	auditLog,
	blockedVisitor,
	supportCase,
	caseMessage,
	company,
	contact,
	customAttribute,
	department,
	feedback,
	note,
	phoneCall,
	role,
	shortcut,
	snooze,
	tag,
	user,
];
