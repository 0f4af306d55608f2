import { snakeNames } from '../../nodes/shared/base/snakeNames';

const nameOf = snakeNames({ app: 'brand', message: '', value: '' });

test.each([
	[['id'], 'id'],
	[['owner', 'id'], 'owner_id'],
	[['app', 'name'], 'brand_name'],
	[['message', 'text'], 'text'],
	[['rating', 'value'], 'rating'],
	[['value'], 'value'],
])('%j is called %s', (path, name) => {
	expect(nameOf(path)).toBe(name);
});
