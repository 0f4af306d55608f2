import { operationFor } from '../../nodes/shared/operation/operation';
import { field } from '../../nodes/shared/operation/field';

const declare = operationFor<'screenName'>();
const recordId = field({
	displayName: 'Record ID',
	name: 'recordId',
	type: 'string',
	default: '',
	path: true,
});

/** The request that an operation with this path and these fields has to have. */
type RequestOf<Path extends string, Fields extends readonly (typeof recordId)[]> = Parameters<
	typeof declare<Path, Fields>
>[0]['request'];

const described = {
	value: 'get',
	name: 'Get',
	action: 'Get a record',
	description: 'Get a record by its ID',
	resend: 'safe',
	output: { simplified: [] },
} as const;

describe('the types of an operation', () => {
	test('a path parameter that a field or the credential fills compiles as it is', () => {
		const request: RequestOf<'/{screenName}/{recordId}', [typeof recordId]> = {
			method: 'GET',
			path: '/{screenName}/{recordId}',
		};
		const operation = { ...described, request, fields: [recordId] as [typeof recordId] };
		expect(declare(operation)).toBe(operation);
	});

	test('a path parameter that nothing fills turns the path into a type that says so', () => {
		// Compiles only while the check works: the real path is no longer assignable.
		const request: RequestOf<'/records/{recordId}', []> = {
			method: 'GET',
			path: 'no field fills {recordId}',
		};
		expect(request).toBeDefined();
	});
});
