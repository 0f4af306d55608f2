const LONG_NUMBER_OR_STRING = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * Parses JSON without losing a digit: an integer beyond 2^53 (vendors print long ids unquoted) becomes a string.
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
	if (!/\d{16}/.test(text)) return JSON.parse(text);
	return JSON.parse(
		text.replace(LONG_NUMBER_OR_STRING, (token) =>
			/^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
		),
	);
}
