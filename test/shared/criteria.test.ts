import { groupMatchInput, matchInput, rowsOrJson } from '../../nodes/shared/operation/criteria';
import { filledJsonInput, textInput } from '../../nodes/shared/operation/inputs';

const words = { all: 'AND', any: 'OR', body: 'query.operator' };

test('all or any of the conditions, in the two words of the vendor', () => {
	const options = [
		{ name: 'All Conditions', value: 'AND' },
		{ name: 'Any Condition', value: 'OR' },
	];
	const { body } = words;
	expect(matchInput(words)).toMatchObject({ name: 'match', default: 'AND', body, options });
	expect(groupMatchInput(words)).toMatchObject({
		name: 'groupMatch',
		default: 'OR',
		body,
		options,
	});
});

test('rows or JSON: the builder sees those inputs that he has chosen', () => {
	const texts = { displayName: 'Criteria Input', name: 'criteriaInput', description: 'How' };
	const row = textInput({
		displayName: 'Message',
		name: 'message',
		example: 'Hello',
		displayOptions: { show: { action: ['invite'] } },
	});
	const json = filledJsonInput({
		displayName: 'Criteria',
		name: 'criteria',
		example: '[]',
		convert: String,
	});
	const [choice, ...inputs] = rowsOrJson({ ...texts, rows: 'rows' }, [row], [json]);
	expect(choice).toMatchObject({
		...texts,
		default: 'rows',
		noDataExpression: true,
		options: [
			{ name: 'Conditions', value: 'rows' },
			{ name: 'JSON', value: 'json' },
		],
	});
	expect(inputs.map(({ displayOptions }) => displayOptions)).toEqual([
		{ show: { action: ['invite'], criteriaInput: ['rows'] } },
		{ show: { criteriaInput: ['json'] } },
	]);
});

test('JSON opens with its example', () => {
	const input = filledJsonInput({
		displayName: 'Criteria',
		name: 'criteria',
		example: '{ "plan": "Gold" }',
		convert: String,
	});
	expect(input).toMatchObject({
		type: 'json',
		default: '{ "plan": "Gold" }',
		placeholder: 'e.g. { "plan": "Gold" }',
	});
});
