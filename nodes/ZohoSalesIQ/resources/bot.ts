import { byRowNumber, type Resource, returnAllOrLimit } from '../../shared/operation';
import { operation } from '../vendor';

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many bots',
	description: 'Get a list of chat bots',
	request: { method: 'GET', path: '/api/v2/{screenName}/bots', scope: 'bots.READ' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byRowNumber({ row: { query: 'index' }, pageSize: { query: 'limit', largest: 1000 } }),
	output: { from: 'data', simplified: ['id', 'name', 'enabled', 'brand_ids', 'created_time'] },
});

export const bot: Resource = { value: 'bot', name: 'Bot', operations: [getMany] };
