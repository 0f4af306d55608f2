import { at, firstText, isRecord } from '../shared/base/record';

/** What an error says. */
export interface ErrorInBody {
	words: string | undefined;
	/** A short name beside the words. */
	code: string | undefined;
	/** The wire name of the field that was refused. */
	field: string | undefined;
}

/** Chat has no documented shape of errors: the places are looked through in the order of their likelihood (observed). */
export function errorIn(body: unknown): ErrorInBody {
	const sentence = firstText(at(body, 'description'), at(body, 'error_description'));
	const fields = fieldsIn(at(body, 'details'));
	const words = firstText(
		sentence,
		at(body, 'message'),
		at(body, 'error.message'),
		at(body, 'error'),
		firstOf(at(body, 'errors')),
		sentenceIn(body),
	);
	const wrong = fields
		.map(({ name, words: problem }) => (problem ? `${name}: ${problem}` : name))
		.join('; ');
	return {
		words: words && wrong ? `${words} (${wrong})` : (words ?? firstText(wrong)),
		code: sentence && firstText(at(body, 'error')),
		field: fields[0]?.name,
	};
}

/** A 429 is a plain sentence, whatever its type (documented); a page comes from whoever stands between. */
const sentenceIn = (body: unknown) =>
	typeof body === 'string' && !body.includes('<') ? body : undefined;

const firstOf = (list: unknown): unknown => {
	const first: unknown = Array.isArray(list) ? list[0] : list;
	return firstText(at(first, 'description'), at(first, 'message'), at(first, 'error')) ?? first;
};

/** What is wrong with which field: `{ "<field>": [{ error, description }] }` (observed). */
const fieldsIn = (details: unknown) =>
	Object.entries(isRecord(details) ? details : {}).map(([name, problems]) => ({
		name,
		words: firstText(firstOf(problems)),
	}));
