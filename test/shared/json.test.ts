import fc from 'fast-check';

import { parseJson } from '../../nodes/shared/base/json';

describe('JSON without lost digits', () => {
	test.each([
		['{"id": 731900000004821077}', { id: '731900000004821077' }],
		['{"id": -731900000004821077}', { id: '-731900000004821077' }],
		['[9007199254740993, 9007199254740991]', ['9007199254740993', 9007199254740991]],
		['{"text": "id 731900000004821077"}', { text: 'id 731900000004821077' }],
		['{"text": "a \\" 731900000004821077"}', { text: 'a " 731900000004821077' }],
		['{"731900000004821077": 1}', { '731900000004821077': 1 }],
		['1.5000000000000000001', 1.5],
		['12345678901234567e3', 12345678901234567e3],
	])('%s', (text, expected) => {
		expect(parseJson(text)).toEqual(expected);
	});

	test('JSON without long integers is read as by JSON.parse', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				const withLongInteger = /\d{16}/.test(text);
				fc.pre(!withLongInteger);
				expect(parseJson(text)).toEqual(JSON.parse(text));
			}),
		);
	});

	test('every integer keeps all its digits', () => {
		fc.assert(
			fc.property(fc.bigInt(), fc.string(), (integer, text) => {
				const record = parseJson(`{"text": ${JSON.stringify(text)}, "id": ${integer}}`) as {
					id: string | number;
					text: string;
				};
				expect(String(record.id)).toBe(String(integer));
				expect(record.text).toBe(text);
			}),
		);
	});

	test('malformed JSON is refused', () => {
		expect(() => parseJson('{"id": 731900000004821077')).toThrow(SyntaxError);
	});
});
