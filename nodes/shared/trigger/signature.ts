import { createHmac, createPublicKey, type KeyObject, timingSafeEqual, verify } from 'node:crypto';

/**
 * Was this signed by the owner of a key? RSA with SHA-256 and the padding PKCS#1 v1.5.
 * @param signature Base64
 * @param key X.509/SPKI in Base64, with or without the lines around it that make it a PEM
 */
export function isSignedBy(content: Buffer, signature: string, key: string): boolean {
	const publicKey = publicKeyIn(key);
	if (publicKey?.asymmetricKeyType !== 'rsa') return false;
	return verify('RSA-SHA256', content, publicKey, Buffer.from(signature, 'base64'));
}

function publicKeyIn(text: string): KeyObject | undefined {
	const base64 = text.replace(/-----[\w ]+-----/g, '');
	try {
		return createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
	} catch {
		return undefined; // What is no key has signed nothing.
	}
}

/** The digest with which somebody who has the secret vouches for some bytes: its hash function and how it is written. */
export interface HmacForm {
	hash: 'sha1' | 'sha256';
	encoding: 'hex' | 'base64';
	/** Stands before the digest, as in `sha1=…`. */
	prefix?: string;
}

/**
 * Was this signed by somebody who has the secret? It takes the same time wherever a wrong signature differs. Without a
 * secret nothing is signed.
 */
export function isHmacOf(
	content: Buffer,
	signature: string,
	secret: string,
	{ hash, encoding, prefix = '' }: HmacForm,
): boolean {
	if (secret === '') return false;
	const digest = createHmac(hash, secret).update(content).digest(encoding);
	const expected = Buffer.from(prefix + digest);
	const actual = Buffer.from(signature);
	return actual.length === expected.length && timingSafeEqual(actual, expected);
}
