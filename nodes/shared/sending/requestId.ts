import { textOrNull } from '../base/record';
import type { Answer, Vendor } from '../operation/vendor';

/** The id by which the vendor's support finds a request, or null. */
export const requestIdOf = (
	{ headers }: Answer,
	{ requestIdHeaders = [] }: Vendor,
): string | null =>
	requestIdHeaders
		.map((header) => textOrNull(headers[header]))
		.find((requestId) => requestId !== null) ?? null;
