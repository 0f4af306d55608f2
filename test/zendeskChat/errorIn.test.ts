import { errorIn } from '../../nodes/ZendeskChat/errorIn';

const problem = (description: string) => [{ error: 'InvalidValue', description }];

test.each<[string, unknown, ReturnType<typeof errorIn>]>([
	[
		'a code beside a description',
		{ error: 'Unauthorized', description: 'Words' },
		{ words: 'Words', code: 'Unauthorized', field: undefined },
	],
	[
		'a code beside an error_description',
		{ error: 'invalid_token', error_description: 'Words' },
		{ words: 'Words', code: 'invalid_token', field: undefined },
	],
	[
		'a title and a message inside the error',
		{ error: { title: 'Forbidden', message: 'Words' } },
		{ words: 'Words', code: undefined, field: undefined },
	],
	['an error alone', { error: 'Words' }, { words: 'Words', code: undefined, field: undefined }],
	[
		'the fields that are wrong',
		{
			error: 'RecordInvalid',
			description: 'Words',
			details: { email: problem('is taken'), name: [{ error: 'Blank' }], phone: 'is short' },
		},
		{
			words: 'Words (email: is taken; name: Blank; phone: is short)',
			code: 'RecordInvalid',
			field: 'email',
		},
	],
	[
		'fields of which nothing is said',
		{ message: 'Words', details: { email: [], name: null } },
		{ words: 'Words (email; name)', code: undefined, field: 'email' },
	],
	[
		'fields without other words',
		{ details: { email: problem('is taken') } },
		{ words: 'email: is taken', code: undefined, field: 'email' },
	],
	[
		'details that are no object',
		{ message: 'Words', details: ['email'] },
		{ words: 'Words', code: undefined, field: undefined },
	],
	[
		'a sentence instead of JSON',
		'Wait a moment',
		{ words: 'Wait a moment', code: undefined, field: undefined },
	],
	['a page', '<html>Wait</html>', { words: undefined, code: undefined, field: undefined }],
	['nothing', '', { words: undefined, code: undefined, field: undefined }],
])('an error with %s', (_, body, expected) => {
	expect(errorIn(body)).toEqual(expected);
});
