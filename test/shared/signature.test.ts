import { generateKeyPairSync, sign } from 'node:crypto';

import { isSignedBy } from '../../nodes/shared/trigger/signature';

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
