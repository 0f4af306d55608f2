import { zendeskChat } from '../../nodes/ZendeskChat/vendor';

const chat = '/api/v2/chat';
const refusal = { error: 'Code', description: 'Words' };

describe('a refusal', () => {
	test.each([
		[403, 'GET', `${chat}/account`, 'plan'],
		[403, 'PUT', `${chat}/account`, 'plan'],
		[404, 'GET', `${chat}/account`, 'notFound'],
		[403, 'POST', `${chat}/agents`, 'plan'],
		[403, 'PUT', `${chat}/agents/3301`, 'plan'],
		[403, 'DELETE', `${chat}/agents/3301`, 'plan'],
		[403, 'PUT', `${chat}/agents/me`, 'permission'],
		[403, 'GET', `${chat}/agents`, 'permission'],
		[403, 'DELETE', `${chat}/agents/3301/shortcuts`, 'permission'],
		[403, 'POST', `${chat}/chats`, 'permission'],
		[404, 'GET', `${chat}/incremental/agent_timeline`, 'plan'],
		[404, 'GET', `${chat}/routing_settings/account`, 'plan'],
		[404, 'PATCH', `${chat}/routing_settings/account`, 'plan'],
		[404, 'GET', `${chat}/routing_settings/agents`, 'plan'],
		[404, 'GET', `${chat}/routing_settings/agents/me`, 'plan'],
		[404, 'GET', `${chat}/routing_settings/agents/3301`, 'notFound'],
		[404, 'GET', '/stream/chats', 'plan'],
		[404, 'GET', '/stream/agents/agents_away', 'plan'],
		[404, 'GET', `${chat}/chats/2051.x`, 'notFound'],
		[401, 'GET', `${chat}/agents/me`, 'auth'],
		[502, 'GET', `${chat}/chats`, 'vendorFault'],
	] as const)('%i to %s %s is of the kind %s', (statusCode, method, path, kind) => {
		const answer = { statusCode, headers: {}, body: refusal };
		expect(zendeskChat.readError(answer, { method, path })).toMatchObject({ kind, code: 'Code' });
	});

	test.each([
		[
			400,
			'Goals limit exceeded',
			'plan',
			'At most five goals can be active: switch one of them off first.',
		],
		[
			422,
			'goals limit exceeded',
			'plan',
			'At most five goals can be active: switch one of them off first.',
		],
		[429, 'You have exceeded the number of shortcuts', 'plan', undefined],
		[429, 'Too many requests to /shortcuts', 'rateLimit', undefined],
		[400, 'The number of shortcuts is odd', 'validation', undefined],
	])('%i with the words "%s" is of the kind %s', (statusCode, error, kind, advice) => {
		const answer = { statusCode, headers: {}, body: { error } };
		const requested = { method: 'POST', path: `${chat}/goals` } as const;
		expect(zendeskChat.readError(answer, requested)).toMatchObject({
			kind,
			...(advice && { advice }),
		});
	});

	test.each([
		['This account has exceeded the number of shortcuts', 'plan'],
		['Number of allowed requests exceeded', 'rateLimit'],
	])('429 with the sentence "%s" alone is of the kind %s', (body, kind) => {
		const requested = { method: 'POST', path: `${chat}/shortcuts` } as const;
		const answer = { statusCode: 429, headers: {}, body };
		const error = zendeskChat.readError(answer, requested);
		expect(error).toMatchObject({ kind, message: expect.stringContaining(body) as string });
	});

	test.each([
		[400, 'chats', true],
		[422, 'agent_timeline', true],
		[403, 'chats', false],
	])('%i to the export %s speaks of the clock: %s', (statusCode, name, speaks) => {
		const requested = { method: 'GET', path: `${chat}/incremental/${name}` } as const;
		const error = zendeskChat.readError({ statusCode, headers: {}, body: refusal }, requested);
		expect(error?.advice?.includes('check the clock')).toBe(speaks);
	});

	const account = { method: 'GET', path: `${chat}/account` } as const;

	test('without words is known by its place', () => {
		expect(zendeskChat.readError({ statusCode: 403, headers: {}, body: '' }, account)).toEqual({
			kind: 'plan',
			message: 'does not offer this in the plan of the account',
			code: undefined,
			advice: expect.stringContaining('An account inside Zendesk Support') as string,
		});
	});

	test('that is a page, from whoever stands between, is left to its status', () => {
		const answer = { statusCode: 403, headers: {}, body: '<html></html>' };
		expect(zendeskChat.readError(answer, account)).toBeUndefined();
	});
});

describe('an answer with status 200', () => {
	const requested = { method: 'GET', path: '/stream/chats' } as const;
	const read = (body: unknown) =>
		zendeskChat.readError({ statusCode: 200, headers: {}, body }, requested);

	test.each([
		[
			{ status_code: 200, message: 'Not Computed!' },
			'vendorFault',
			'could not process the request: Not Computed!',
		],
		[{ status_code: 403, message: 'No' }, 'permission', 'does not allow this: No'],
		[
			{ status_code: 429, message: 'Slow' },
			'rateLimit',
			'turned the request away, since there were too many: Slow',
		],
	])('%j is a failure', (body, kind, message) => {
		expect(read(body)).toMatchObject({ kind, message });
	});

	test.each([
		[{ content: { data: {} }, status_code: 200 }],
		[{ content: { data: {} }, status_code: 200, message: 'Ready' }],
		[{ id: '2051.x', type: 'offline_msg', message: 'Call me' }],
		[{ status_code: 200 }],
		[[]],
		[''],
	])('%j is a success', (body) => {
		expect(read(body)).toBeUndefined();
	});
});

test.each([
	['acmehelp', 'acmehelp.zendesk.com'],
	[' https://acmehelp.zendesk.com/agent ', 'acmehelp.zendesk.com'],
])('links may name the host of the account %j, and the former one', (subdomain, host) => {
	expect(zendeskChat.ownHosts?.({ subdomain })).toEqual([host, 'www.zopim.com']);
});
