import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';

import { firstText, textOf } from '../shared/base/record';
import { listSearch } from '../shared/run/lookup';
import { getMany as getAudiencesPage } from './resources/audience';
import { getMany as getEmailSettingsPage } from './resources/emailSetting';
import { getMany as getNewsfeedsPage } from './resources/newsfeed';
import { getMany as getNewsItemsPage } from './resources/newsItem';
import { getMany as getOfficeHoursPage } from './resources/officeHours';
import { getMany as getExceptionsPage } from './resources/officeHoursException';
import { getMany as getRedirectsPage } from './resources/redirect';
import { intercom } from './vendor';
import { unescape } from './visitorOf';

const called = ({ id }: IDataObject, ...words: unknown[]): INodeListSearchItems => ({
	name: unescape(firstText(...words) ?? null) ?? textOf(id),
	value: textOf(id),
});

const pageOf = (size: number) => ({ query: { per_page: size } });

export const searchNewsItems = listSearch(intercom, {
	by: getNewsItemsPage,
	entry: (row) => called(row, row.title),
	firstPage: pageOf(50),
});

export const searchNewsfeeds = listSearch(intercom, {
	by: getNewsfeedsPage,
	entry: (row) => called(row, row.name),
	firstPage: pageOf(50),
});

export const searchRedirects = listSearch(intercom, {
	by: getRedirectsPage,
	entry: (row) => called(row, row.from_url),
	firstPage: pageOf(250),
	dependsOn: ['helpCenterId'],
});

export const searchAudiences = listSearch(intercom, {
	by: getAudiencesPage,
	entry: (row) => called(row, row.name),
	firstPage: pageOf(50),
});

export const searchOfficeHours = listSearch(intercom, {
	by: getOfficeHoursPage,
	entry: (row) => called(row, row.name),
});

export const searchOfficeHoursExceptions = listSearch(intercom, {
	by: getExceptionsPage,
	entry: (row) => called(row, [row.exception_date, row.name].map(textOf).filter(Boolean).join(' ')),
	dependsOn: ['officeHoursId'],
});

export const searchEmailSettings = listSearch(intercom, {
	by: getEmailSettingsPage,
	entry: (row) => called(row, row.email),
});
