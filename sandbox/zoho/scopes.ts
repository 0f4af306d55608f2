const all = ['READ', 'CREATE', 'UPDATE', 'DELETE'];

/** The scopes that the vendor documents, without `SalesIQ.` in front; a sign-in gets no others. */
export const documentedScopes: Readonly<Record<string, readonly string[]>> = {
	apps: all,
	articles: all,
	blockedips: all,
	bots: ['READ'],
	callbacks: ['UPDATE'],
	callroutingrules: ['CREATE'],
	cannedresponses: all,
	chatdetails: ['READ'],
	chatmonitors: all,
	chatroutingrules: all,
	chattranscript: ['READ'],
	companies: ['UPDATE', 'DELETE'],
	conversations: all,
	criteriafields: ['READ'],
	departments: all,
	encryptions: ['CREATE'],
	feedbacks: ['READ'],
	leadscoreconfigs: ['READ', 'UPDATE'],
	leadscorerules: all,
	media: ['READ'],
	operators: all,
	portals: ['READ', 'CREATE', 'UPDATE'],
	tags: ['READ', 'CREATE', 'DELETE'],
	trackingpresets: all,
	triggerrules: all,
	userpreferences: ['READ', 'UPDATE'],
	visitordetails: ['READ'],
	visitorhistoryviews: all,
	visitorroutingrules: all,
	visitors: ['READ', 'UPDATE', 'DELETE'],
	webhooks: all,
};

/** The scopes of a token that may call every route. */
export const everyScope: readonly string[] = Object.entries(documentedScopes).flatMap(
	([resource, verbs]) => verbs.map((verb) => `SalesIQ.${resource}.${verb}`),
);
