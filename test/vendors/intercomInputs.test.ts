import { resources } from '../../nodes/Intercom/resources';
import type { Endpoint, Field, Operation } from '../../nodes/shared/operation';
import type { Request } from '../engine/cases/case';
import { descriptionIn, requestDifferences } from './description';
import { knownDifferences } from './intercomDifferences';

const description = descriptionIn('intercom-2.16');

const inputsOf = (fields: readonly Field[]): Field[] =>
	fields.flatMap((one) => [one, ...inputsOf((one.options ?? []).filter(isField))]);
const isField = (option: object): option is Field => 'type' in option;

/** What operations themselves bring into the vendor's form afterwards; cases show what comes of it. */
const broughtLater = [
	'more_recipients',
	'query.attributes',
	'query.fields',
	'query.group.operator',
	'query.group.value',
	'template_values',
];
const isBroughtLater = ({ body = '' }: Field) => broughtLater.includes(body);

/** A request with nothing but this input, and what the operation always sends. */
function requestOf({ method, path, body: own }: Endpoint, { query, body }: Field): Request {
	const any = expect.anything() as string;
	const nested = (keys: string[]) =>
		keys.reduceRight<unknown>((value, key) => ({ [key]: value }), any) as object;
	return {
		method,
		path,
		query: query === undefined ? {} : { [query]: any },
		body: { ...own, ...(body === undefined ? {} : nested(body.split('.'))) },
	};
}

const undeclared = ({ request, fields }: Operation): string[] =>
	'method' in request
		? inputsOf(fields)
				.filter((input) => !isBroughtLater(input))
				.flatMap((input) => requestDifferences(requestOf(request, input), description))
				.filter((difference) => difference.endsWith(': not declared'))
				.filter((difference) => !knownDifferences.has(difference))
		: [];

const operations = resources.flatMap(
	({ value, operations: own }: { value: string; operations: readonly Operation[] }) =>
		own.map((operation) => ({ title: `${value} ${operation.value}`, operation })),
);

describe('each input goes where the description of Intercom declares a place', () => {
	test.each(operations)('$title', ({ operation }) => {
		expect(undeclared(operation)).toEqual([]);
	});

	test('what is brought there later is still an input', () => {
		const bodies = operations
			.flatMap(({ operation }) => inputsOf(operation.fields))
			.map(({ body }) => body);
		expect(bodies).toEqual(expect.arrayContaining(broughtLater));
	});
});
