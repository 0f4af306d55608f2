import { createHmac, generateKeyPairSync, sign } from 'node:crypto';

import { isHmacOf, isSignedBy } from '../../nodes/shared/trigger/signature';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
const base64 = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const content = Buffer.from('{"who":"Runa Dahl ☂"}');
const signature = sign('RSA-SHA256', content, privateKey).toString('base64');

test.each([
	['in one line', base64],
	['as a PEM', publicKey.export({ type: 'spki', format: 'pem' }).toString()],
	[
		'as a PEM with Windows line ends',
		publicKey.export({ type: 'spki', format: 'pem' }).toString().replaceAll('\n', '\r\n'),
	],
])('a signature fits its key %s', (_form, key) => {
	expect(isSignedBy(content, signature, key)).toBe(true);
});

test.each([
	['another content', Buffer.from('{"who":"Tove Lindh"}'), signature, base64],
	['no signature', content, '', base64],
	['a signature that is none', content, 'bm90IGEgc2lnbmF0dXJl', base64],
	['no key', content, signature, ''],
	['a key that is none', content, signature, 'bm90IGEga2V5'],
	[
		'a key of another kind',
		content,
		signature,
		other.export({ type: 'spki', format: 'der' }).toString('base64'),
	],
])('a signature does not fit %s, and nothing is thrown', (_what, raw, signed, key) => {
	expect(isSignedBy(raw, signed, key)).toBe(false);
});

describe('a signature made with a secret', () => {
	const sha1 = { hash: 'sha1', encoding: 'hex', prefix: 'sha1=' } as const;
	const quick = Buffer.from('The quick brown fox jumps over the lazy dog');
	// The examples of the article on HMAC that everybody knows.
	const digest = 'de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9';

	test.each([
		['in hexadecimal digits with a prefix', `sha1=${digest}`, sha1],
		['in hexadecimal digits alone', digest, { hash: 'sha1', encoding: 'hex' } as const],
		[
			'of SHA-256 in Base64',
			'97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=',
			{ hash: 'sha256', encoding: 'base64' } as const,
		],
	])('fits %s', (_how, signed, form) => {
		expect(isHmacOf(quick, signed, 'key', form)).toBe(true);
	});

	test.each([
		['another content', Buffer.from('The quick brown cat'), `sha1=${digest}`, 'key'],
		['another secret', quick, `sha1=${digest}`, 'Key'],
		['a digest that differs in the end', quick, `sha1=${digest.slice(0, -1)}8`, 'key'],
		['a digest that was cut off', quick, 'sha1=de7c9b85', 'key'],
		['a digest without its prefix', quick, digest, 'key'],
		['no signature', quick, '', 'key'],
	])('does not fit %s', (_what, content, signed, secret) => {
		expect(isHmacOf(content, signed, secret, sha1)).toBe(false);
	});

	test('does not fit without a secret, whatever it is', () => {
		const empty = createHmac('sha1', '').update(quick).digest('hex');
		expect(isHmacOf(quick, `sha1=${empty}`, '', sha1)).toBe(false);
	});
});
