import { isObject, type JsonObject } from '../core/values';
import type { IncomingRequest } from '../core/vendor';
import type { IntercomDesk, IntercomVisitor } from './desk';
import { refuse } from './errors';

export const isMissing = (value: unknown): value is undefined | null =>
	value === undefined || value === null;

/** Unknown keys are refused, not dropped (documented: "bad 'x' parameter"). */
export function bodyWith(body: unknown, known: readonly string[]): JsonObject {
	if (!isObject(body)) return refuse(400, 'parameter_invalid', 'The body must be a JSON object');
	const stranger = Object.keys(body).find((key) => !known.includes(key));
	if (stranger !== undefined) refuse(400, 'bad_request', `bad '${stranger}' parameter`);
	return body;
}

export function optionalText(body: JsonObject, key: string): string | undefined {
	const value = body[key];
	if (isMissing(value) || typeof value === 'string') return value ?? undefined;
	return refuse(400, 'parameter_invalid', `${key} must be a string`);
}

export function visitorNamed(desk: IntercomDesk, body: JsonObject): IntercomVisitor {
	const id = optionalText(body, 'id');
	const userId = optionalText(body, 'user_id');
	const email = optionalText(body, 'email');
	if (id !== undefined)
		return desk.visitors.get(id) ?? refuse(404, 'not_found', 'Visitor Not Found');
	if (userId !== undefined) {
		return desk.byUserId(userId) ?? refuse(404, 'not_found', 'Visitor Not Found');
	}
	if (email === undefined || email === '') {
		// Wording observed on API 1.x.
		return refuse(400, 'parameter_not_found', 'Visitor id or user_id must be supplied');
	}
	const found = [...desk.visitors.values()].find((visitor) => visitor.email === email);
	return found ?? refuse(404, 'not_found', 'Visitor Not Found');
}

/** When a request came, as the vendor writes times. */
export const seconds = ({ now }: IncomingRequest): number => Math.floor(now / 1000);
