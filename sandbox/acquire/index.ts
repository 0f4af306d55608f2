import type { VendorSandbox } from '../core/vendor';
import type { Grant } from '../core/tokens';
import { samples } from '../samples';
import { AcquireDesk } from './desk';
import { acquireError, acquireStatus } from './errors';
import { acquireRoutes } from './routes';

const { tokens } = samples.acquire;

/** What a key can be given rights for; the names are the sandbox's own. */
const modules = [
	'account',
	'analytics',
	'blockContacts',
	'case',
	'channel',
	'chatbot',
	'company',
	'contact',
	'customAttribute',
	'department',
	'feedback',
	'knowledgeBase',
	'message',
	'note',
	'phoneCall',
	'shortcut',
	'snooze',
	'tag',
];

const grant = (token: string, scopes: readonly string[]): Grant => ({
	token,
	vendor: 'acquire',
	account: 'acquire-main',
	kind: 'key',
	scopes,
	state: 'live',
});

export function acquire(): VendorSandbox<AcquireDesk> {
	const desk = new AcquireDesk();
	return {
		name: 'acquire',
		desk,
		routes: acquireRoutes(desk),
		schemes: ['bearer'],
		grants: [
			grant(tokens.good, modules),
			grant(
				tokens.noContactModule,
				modules.filter((name) => name !== 'contact'),
			),
		],
		throttle: { status: 429, form: 'none' }, // not documented (inferred)
		refusal: acquireStatus,
		authenticate: ({ status }) =>
			status === 'live' ? undefined : acquireError('ERROR_UNAUTHORIZED'),
		permit: ({ scopes }, { scope = '' }) =>
			scopes.includes(scope) ? undefined : acquireError('ERROR_UNAUTHORIZED_ACCESS'),
		unknownRoute: () => acquireError('ERROR_NOT_FOUND'),
		brokenJson: () => acquireError('ERROR_INVALID_INPUT', 'The body is not valid JSON'),
	};
}
