import { isRecord } from '../base/record';

const secretName = /token|key|secret|password/i;

/**
 * Makes a function that takes every secret of a credential out of a text, should a vendor repeat one in a message: as
 * it stands, URL-encoded, JSON-escaped, and in Base64, also with something in front of it as in Basic `user:secret`.
 * Tokens that come later are caught by the scheme in front of them.
 */
export function redactor(credentials: unknown): (text: string) => string {
	const secrets = [...new Set(secretsIn(credentials))];
	// The longest first: another one may be a part of it.
	const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
	const encoded = secrets.flatMap(base64PartsOf).map((part) => around(part));
	return (text) =>
		encoded
			.reduce(
				(result, pattern) => result.replace(pattern, '***'),
				forms.reduce((result, form) => result.replaceAll(form, '***'), text),
			)
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

function formsOf(secret: string): string[] {
	const inUrl = encodeURIComponent(wellFormed(secret));
	const inForm = new URLSearchParams({ '': secret }).toString().slice(1);
	const inJson = JSON.stringify(secret).slice(1, -1);
	const lowerCase = (text: string) => text.replace(/%../g, (code) => code.toLowerCase());
	return [
		secret,
		inUrl,
		lowerCase(inUrl),
		inForm,
		lowerCase(inForm),
		inJson,
		inJson.replaceAll('/', '\\/'),
	];
}

/** Half a character cannot be encoded. */
const wellFormed = (text: string) => Buffer.from(text).toString();

/**
 * What of a secret stands in the Base64 of a longer text, whatever surrounds it: three bytes make four characters, so
 * there is one for each place at which it may begin.
 */
function base64PartsOf(secret: string): string[] {
	const bytes = Buffer.from(secret);
	return [0, 1, 2].map((before) => {
		const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
		const bits = 8 * (before + bytes.length);
		return text.slice(Math.ceil((8 * before) / 6), Math.floor(bits / 6));
	});
}

/** The whole Base64 text around a part of it, in both alphabets. */
function around(part: string): RegExp {
	const own = part.replace(/[+/]/g, (character) => (character === '+' ? '[+-]' : '[/_]'));
	return new RegExp(`[\\w+/-]*${own}[\\w+/-]*=*`, 'g');
}
