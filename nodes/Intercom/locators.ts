import { type Field, locator, optionalLocator } from '../shared/operation';

/** Where an ID stands in an address of the web app (inferred) or of the API. */
const urlOf = (inApp: string, inApi: string, id: string) => ({
	example: `https://app.intercom.com/a/apps/h4rb0ur1/${inApp}/${id}`,
	pattern: `/(?:${inApp}|${inApi})/([0-9a-f]{24})`,
});

const contact = {
	displayName: 'Contact',
	list: 'searchContacts',
	id: '65f2ac0e7b19d4c8805e3a62',
	url: urlOf('users', 'contacts', '65f2ac0e7b19d4c8805e3a62'),
};

/** A contact in the path. */
export const contactId = {
	...locator({ ...contact, name: 'contactId', description: 'The contact, a user or a lead' }),
	path: true,
} as const;

const company = {
	displayName: 'Company',
	list: 'searchCompanies',
	id: '66021be7c4a95d10f2e83b7a',
	url: urlOf('companies', 'companies', '66021be7c4a95d10f2e83b7a'),
};

/** A company in the path, by the ID that Intercom gave it. */
export const companyId = {
	...locator({
		...company,
		name: 'companyId',
		description: 'The company, by the ID that Intercom gave it',
	}),
	path: true,
} as const;

/** A teammate. The vendor calls every teammate an admin. */
export const adminId = optionalLocator({
	displayName: 'Admin',
	name: 'adminId',
	description: 'The teammate',
	list: 'searchAdmins',
	id: '814860',
});

export const teamId = optionalLocator({
	displayName: 'Team',
	name: 'teamId',
	description: 'The team',
	list: 'searchTeams',
	id: '4207',
});

export const tagId = optionalLocator({
	displayName: 'Tag',
	name: 'tagId',
	description: 'The tag',
	list: 'searchTags',
	id: '8301',
});

export const segmentId = optionalLocator({
	displayName: 'Segment',
	name: 'segmentId',
	description: 'The segment',
	list: 'searchSegments',
	id: '65f2ac0e7b19d4c8805e3a70',
});

export const subscriptionTypeId = optionalLocator({
	displayName: 'Subscription Type',
	name: 'subscriptionTypeId',
	description: 'The subscription type',
	list: 'searchSubscriptionTypes',
	id: '47',
});

/** The same input as a part of the path, which must be filled. */
export const inPath = <const Input extends Field>(input: Input) =>
	({ ...input, required: true, path: true }) as Omit<Input, 'required'> & {
		path: true;
		required: true;
	};

/** The same input where its value goes into the body. */
export const inBody = (input: Field, body: string): Field => ({ ...input, path: undefined, body });

/** The same input where its value goes into the query. */
export const inQuery = (input: Field, query: string): Field => ({
	...input,
	path: undefined,
	query,
});
