import { generateKeyPair, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

interface KeyPair {
	/** SPKI in Base64, as the vendor shows it. */
	publicKey: string;
	privateKey: KeyObject;
}

const generate = promisify(generateKeyPair);

// Making one is slow, so that all sandboxes of a process share them.
const pairs: Promise<KeyPair>[] = [];

async function make(): Promise<KeyPair> {
	const { publicKey, privateKey } = await generate('rsa', { modulusLength: 2048 });
	const der = publicKey.export({ type: 'spki', format: 'der' });
	return { publicKey: der.toString('base64'), privateKey };
}

/** The n-th key pair of this process. */
export function keyPair(n: number): Promise<KeyPair> {
	const pair = pairs[n] ?? make();
	pairs[n] = pair;
	return pair;
}

/** SHA256withRSA with the padding PKCS#1 v1.5, in Base64. */
export const signatureOf = (body: string, { privateKey }: KeyPair): string =>
	sign('RSA-SHA256', Buffer.from(body), privateKey).toString('base64');
