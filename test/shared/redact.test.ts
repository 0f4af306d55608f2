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
