/** Where the node does not follow Intercom's description, and why. */
const reasons: Array<{ reason: string; differences: string[] }> = [
	{
		reason: 'The page on pagination names these parameters for every list that has pages',
		differences: [
			'GET /ai/content_import_sources query.per_page: not declared',
			'GET /ai/external_pages query.per_page: not declared',
			'GET /articles query.per_page: not declared',
			'GET /articles/search query.per_page: not declared',
			'GET /companies/{company_id}/contacts query.per_page: not declared',
			'GET /companies/{company_id}/notes query.per_page: not declared',
			'GET /contacts query.per_page: not declared',
			'GET /contacts query.starting_after: not declared',
			'GET /contacts/{contact_id}/companies query.per_page: not declared',
			'GET /contacts/{contact_id}/notes query.per_page: not declared',
			'GET /help_center/collections query.per_page: not declared',
			'GET /internal_articles query.per_page: not declared',
			'GET /internal_articles/search query.per_page: not declared',
			'GET /news/news_items query.per_page: not declared',
			'GET /news/newsfeeds query.per_page: not declared',
			'GET /news/newsfeeds/{newsfeed_id}/items query.per_page: not declared',
		],
	},
	{
		reason:
			'The description tells of it in words; the next page is the address that the answer holds',
		differences: [
			'GET /events query.per_page: not declared',
			'GET /events query.page: not declared',
		],
	},
	{
		reason:
			'Its own example holds a number and a truth; the API takes texts, numbers and truths (observed)',
		differences: [
			'POST /companies body.custom_attributes.*: integer instead of string',
			'POST /custom_object_instances/{custom_object_type_identifier} body.custom_attributes.*: integer instead of string',
			'PUT /visitors body.custom_attributes.*: boolean instead of string',
			'PUT /visitors body.custom_attributes.*: integer instead of string',
		],
	},
	{
		reason:
			'Attributes of conversations may be of the type boolean, as the description itself says',
		differences: [
			'PUT /conversations/{conversation_id} body.custom_attributes.*: boolean instead of string',
		],
	},
	{
		reason: 'The description tells in words of rich links and amounts of money, which are objects',
		differences: ['POST /events body.metadata.*: object instead of string'],
	},
	{
		reason: 'IDs of contacts have 24 hexadecimal digits; they are texts in every other path',
		differences: ['POST /contacts/{contact_id}/notes path.contact_id: string instead of integer'],
	},
	{
		reason: 'Its own example chooses an answer so, without a text',
		differences: [
			'POST /conversations/{conversation_id}/reply body.body: missing',
			'POST /conversations/{conversation_id}/reply body.message_type: "quick_reply" is none of its values',
		],
	},
	{
		reason:
			'Its own example ties an object to a conversation by a list of IDs; files are a list too (inferred)',
		differences: [
			'PUT /conversations/{conversation_id} body.custom_attributes.*: array instead of string',
		],
	},
	{
		reason: 'Its own example of a message on WhatsApp has these, which its schema leaves out',
		differences: [
			'POST /messages body.components: not declared',
			'POST /messages body.locale: not declared',
			'POST /messages body.to: object instead of array',
		],
	},
	{
		reason: 'Its own examples say inapp and send the ID of the admin as a text; both were observed',
		differences: [
			'POST /messages body.from.id: string instead of integer',
			'POST /messages body.message_type: "inapp" is none of its values',
		],
	},
	{
		reason: 'The ID of the job stands in the path, where its template has it',
		differences: [
			'GET /download/reporting_data/{job_identifier} query.job_identifier: missing',
			'GET /export/reporting_data/{job_identifier} query.job_identifier: missing',
		],
	},
	{
		reason:
			'A credential with an access token has no ID of a client (inferred: the API asks for none)',
		differences: ['GET /export/reporting_data/{job_identifier} query.client_id: missing'],
	},
	{
		reason: 'Its own example converts a visitor by an email address alone',
		differences: ['POST /visitors/convert body.user.id: missing'],
	},
	{
		reason: 'No route of the API: where the redirect of a recording leads',
		differences: ['GET /recordings/signed: not described'],
	},
];

/** All of them. */
export const knownDifferences = new Set(reasons.flatMap(({ differences }) => differences));
