import fc from 'fast-check';

import { redactor } from '../../nodes/shared/sending/redact';

const credentials = {
	subdomain: 'acmehelp',
	accessToken: 'tok-1234567890',
	oauthTokenData: {
		access_token: 'inner-token-1',
		refresh_token: 'inner-token-2',
		token_type: 'Bearer',
	},
};

test('every secret of the credential is taken out, wherever it stands', () => {
	const redact = redactor(credentials);
	fc.assert(
		fc.property(
			fc.string(),
			fc.constantFrom('tok-1234567890', 'inner-token-1', 'inner-token-2'),
			(around, secret) => {
				expect(redact(`${around}${secret}${around}${secret}`)).not.toContain(secret);
			},
		),
	);
});

test.each([
	['Bearer abc.def-ghi', 'Bearer ***'],
	['sent: Zoho-oauthtoken 1000.abc', 'sent: Zoho-oauthtoken ***'],
])('a token is known by the scheme in front of it: %s', (text, expected) => {
	expect(redactor(credentials)(text)).toBe(expected);
});

test('what is no secret stays', () => {
	expect(redactor(credentials)('acmehelp has no token bearer')).toBe(
		'acmehelp has no token bearer',
	);
});

describe('a secret in another form', () => {
	const secret = fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' });
	const forms: Record<string, (secret: string, user: string) => string> = {
		'URL-encoded': (text) => encodeURIComponent(text),
		'URL-encoded in lower case': (text) =>
			encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
		'encoded as in a form': (text) => new URLSearchParams({ text }).toString().slice(5),
		'JSON-escaped': (text) => JSON.stringify(text).slice(1, -1),
		'JSON-escaped with slashes': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
		'in Base64': (text) => Buffer.from(text).toString('base64'),
		'in Base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
		'in Basic': (text, user) => Buffer.from(`${user}:${text}`).toString('base64'),
	};

	test.each(Object.entries(forms))('is taken out: %s', (_, form) => {
		fc.assert(
			fc.property(secret, fc.string({ maxLength: 9 }), (clientSecret, user) => {
				const shown = form(clientSecret, user);
				const text = redactor({ clientSecret })(`sent (${shown}) and got an error`);
				expect(text).toContain('***');
				expect(text).not.toContain(shown);
			}),
		);
	});

	test('leaves nothing of a Basic header, whatever else it holds', () => {
		const basic = Buffer.from('client:a-long-secret:more').toString('base64');
		const redact = redactor({ clientSecret: 'a-long-secret' });
		expect(redact(`Authorization: Basic ${basic}, status 400`)).toBe(
			'Authorization: Basic ***, status 400',
		);
	});
});
