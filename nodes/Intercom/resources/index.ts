import { activityLog } from './activityLog';
import { admin } from './admin';
import { article } from './article';
import { articleDraft } from './articleDraft';
import { articleTag } from './articleTag';
import { articleVersion } from './articleVersion';
import { audience } from './audience';
import { brand } from './brand';
import { call } from './call';
import { collection } from './collection';
import { company } from './company';
import { contact } from './contact';
import { content } from './content';
import { contentExport } from './contentExport';
import { contentImportSource } from './contentImportSource';
import { contentSnippet } from './contentSnippet';
import { conversation } from './conversation';
import { conversationAttribute } from './conversationAttribute';
import { customObjectInstance } from './customObjectInstance';
import { dataAttribute } from './dataAttribute';
import { dataEvent } from './dataEvent';
import { emailSetting } from './emailSetting';
import { externalPage } from './externalPage';
import { helpCenter } from './helpCenter';
import { internalArticle } from './internalArticle';
import { job } from './job';
import { macro } from './macro';
import { message } from './message';
import { newsfeed } from './newsfeed';
import { newsItem } from './newsItem';
import { note } from './note';
import { officeHours } from './officeHours';
import { officeHoursException } from './officeHoursException';
import { phoneSwitch } from './phoneSwitch';
import { redirect } from './redirect';
import { reportingExport } from './reportingExport';
import { segment } from './segment';
import { subscriptionType } from './subscriptionType';
import { tag } from './tag';
import { team } from './team';
import { ticket } from './ticket';
import { visitor } from './visitor';
import { workflow } from './workflow';

/** All that the node offers, in the order of the list on the screen. */
export const resources = [
	activityLog,
	admin,
	article,
	articleDraft,
	articleTag,
	articleVersion,
	audience,
	brand,
	call,
	collection,
	company,
	contact,
	content,
	contentExport,
	contentImportSource,
	contentSnippet,
	conversation,
	conversationAttribute,
	customObjectInstance,
	dataAttribute,
	dataEvent,
	emailSetting,
	externalPage,
	helpCenter,
	internalArticle,
	job,
	macro,
	message,
	newsItem,
	newsfeed,
	note,
	officeHours,
	officeHoursException,
	phoneSwitch,
	redirect,
	reportingExport,
	segment,
	subscriptionType,
	tag,
	team,
	ticket,
	visitor,
	workflow,
];
