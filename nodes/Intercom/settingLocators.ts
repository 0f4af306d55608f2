import { locator } from '../shared/operation';

/** A news item in the path. */
export const newsItemId = {
	...locator({
		displayName: 'News Item',
		name: 'newsItemId',
		list: 'searchNewsItems',
		id: '141',
		description: 'The news item',
	}),
	path: true,
} as const;

/** A newsfeed in the path. */
export const newsfeedId = {
	...locator({
		displayName: 'Newsfeed',
		name: 'newsfeedId',
		list: 'searchNewsfeeds',
		id: '53',
		description: 'The newsfeed',
	}),
	path: true,
} as const;

/** A redirect in the path, of the help center that is chosen beside it. */
export const redirectId = {
	...locator({
		displayName: 'Redirect',
		name: 'redirectId',
		list: 'searchRedirects',
		id: '26',
		description: 'The redirect of the help center',
	}),
	typeOptions: { loadOptionsDependsOn: ['helpCenterId.value'] as string[] },
	path: true,
} as const;

/** An audience in the path. */
export const audienceId = {
	...locator({
		displayName: 'Audience',
		name: 'audienceId',
		list: 'searchAudiences',
		id: '5014',
		description: 'The audience',
	}),
	path: true,
} as const;

/** A schedule of office hours in the path. */
export const officeHoursId = {
	...locator({
		displayName: 'Office Hours',
		name: 'officeHoursId',
		list: 'searchOfficeHours',
		id: '123',
		description: 'The schedule of office hours',
	}),
	path: true,
} as const;

/** An exception in the path, of the schedule that is chosen beside it. */
export const exceptionId = {
	...locator({
		displayName: 'Exception',
		name: 'exceptionId',
		list: 'searchOfficeHoursExceptions',
		id: '456',
		description: 'The exception from the office hours',
		dependsOn: ['officeHoursId'],
	}),
	path: true,
} as const;

/** An email setting in the path. */
export const emailSettingId = {
	...locator({
		displayName: 'Email Setting',
		name: 'emailSettingId',
		list: 'searchEmailSettings',
		id: '10',
		description: 'The address from which emails are sent',
	}),
	path: true,
} as const;
