import { analytics } from './analytics';
import { auditLog } from './auditLog';
import { blockedVisitor } from './blockedVisitor';
import { botGroup } from './botGroup';
import { botQna } from './botQna';
import { botSequence } from './botSequence';
import { supportCase } from './case';
import { caseMessage } from './caseMessage';
import { channel } from './channel';
import { company } from './company';
import { contact } from './contact';
import { customAttribute } from './customAttribute';
import { department } from './department';
import { feedback } from './feedback';
import { knowledgeBaseArticle } from './knowledgeBaseArticle';
import { knowledgeBaseCategory } from './knowledgeBaseCategory';
import { knowledgeBaseGroup } from './knowledgeBaseGroup';
import { note } from './note';
import { phoneCall } from './phoneCall';
import { role } from './role';
import { shortcut } from './shortcut';
import { snooze } from './snooze';
import { tag } from './tag';
import { user } from './user';

/** All that the node offers, in the order of the list on the screen. */
export const resources = [
	analytics,
	auditLog,
	blockedVisitor,
	botGroup,
	botQna,
	botSequence,
	supportCase,
	caseMessage,
	channel,
	company,
	contact,
	customAttribute,
	department,
	feedback,
	knowledgeBaseArticle,
	knowledgeBaseCategory,
	knowledgeBaseGroup,
	note,
	phoneCall,
	role,
	shortcut,
	snooze,
	tag,
	user,
];
