const all = ['READ', 'CREATE', 'UPDATE', 'DELETE'] as const;

// Documented; `visitorhistoryviews` and `chatmonitors` in part observed. Zoho may refuse a whole sign-in over a
// single scope that it does not know, so nothing else is asked for (inferred).
const permissions = {
	apps: ['READ', 'CREATE', 'UPDATE'],
	articles: all,
	blockedips: all,
	bots: ['READ'],
	callbacks: ['UPDATE'],
	cannedresponses: all,
	chatmonitors: ['READ', 'CREATE', 'UPDATE'],
	chatroutingrules: all,
	companies: ['UPDATE', 'DELETE'],
	conversations: all,
	criteriafields: ['READ'],
	departments: all,
	encryptions: ['CREATE'],
	feedbacks: ['READ'],
	leadscoreconfigs: ['READ', 'UPDATE'],
	leadscorerules: all,
	media: ['READ'], // Calls.
	operators: all,
	portals: ['READ'],
	tags: ['READ', 'CREATE', 'DELETE'],
	trackingpresets: all,
	triggerrules: all,
	userpreferences: ['READ', 'UPDATE'],
	visitordetails: ['READ'],
	visitorhistoryviews: all,
	visitorroutingrules: all,
	visitors: ['READ', 'UPDATE', 'DELETE'],
	webhooks: all,
} as const;

type Permissions = typeof permissions;

/** What a token may be allowed, without `SalesIQ.` in front. */
export type Scope = {
	[Area in keyof Permissions]: `${Area}.${Permissions[Area][number]}`;
}[keyof Permissions];

const everything = Object.entries(permissions).flatMap(([area, verbs]) =>
	verbs.map((verb) => `${area}.${verb}` as Scope),
);

const visitors: Scope[] = [
	'conversations.READ',
	'conversations.UPDATE',
	'visitordetails.READ',
	'visitors.READ',
	'visitors.UPDATE',
];

const chats: Scope[] = [
	...visitors,
	'apps.READ',
	'bots.READ',
	'callbacks.UPDATE',
	'cannedresponses.READ',
	'conversations.CREATE',
	'departments.READ',
	'feedbacks.READ',
	'media.READ',
	'operators.READ',
	'tags.READ',
	'webhooks.READ',
	'webhooks.CREATE',
	'webhooks.UPDATE',
	'webhooks.DELETE',
];

/** Scopes that an administrator signs together, from few to many: each list holds those before it. */
export const presets = { visitors, chats, everything } as const;

export type Preset = keyof typeof presets;

/** The presets by their names on the screen. */
const presetNames: Record<Preset, string> = {
	visitors: 'Visitors',
	chats: 'Chats',
	everything: 'Everything',
};

/** The name of the smallest preset that holds a scope. */
export const presetWith = (scope: Scope): string =>
	presetNames[
		(Object.keys(presets) as Preset[]).find((preset) => presets[preset].includes(scope)) as Preset
	];

/** A scope as the vendor writes it. */
export const wholeName = (scope: Scope): string => `SalesIQ.${scope}`;

/** What a sign-in asks for. */
export const scopesOf = (preset: Preset): string => presets[preset].map(wholeName).join(',');
