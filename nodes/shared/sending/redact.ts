import { isRecord } from '../base/record';

const secretName = /token|key|secret|password/i;

/**
 * Makes a function that takes every secret of a credential out of a text, should a vendor repeat one in a message.
 * Tokens that come later are caught by the scheme in front of them.
 */
export function redactor(credentials: unknown): (text: string) => string {
	const secrets = secretsIn(credentials);
	return (text) =>
		secrets
			.reduce((result, secret) => result.replaceAll(secret, '***'), text)
			.replace(/\b(Bearer|[\w-]*oauthtoken)\s+[\w.~+/=-]+/gi, '$1 ***');
}

function secretsIn(value: unknown, name = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => secretsIn(entry));
	if (isRecord(value)) {
		return Object.entries(value).flatMap(([key, entry]) => secretsIn(entry, key));
	}
	// A short value, such as a token type, would also hit ordinary words.
	return typeof value === 'string' && value.length >= 8 && secretName.test(name) ? [value] : [];
}
