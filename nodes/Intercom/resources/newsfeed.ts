import { type Resource, returnAllOrLimit } from '../../shared/operation';
import { byPageNumberOrNext } from '../paging';
import { newsfeedId } from '../settingLocators';
import { operation } from '../vendor';
import { output as newsItemOutput } from './newsItem';

const output = { simplified: ['id', 'name', 'created_at', 'updated_at'] };

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a newsfeed',
	description: 'Get a newsfeed by ID',
	request: { method: 'GET', path: '/news/newsfeeds/{newsfeedId}' },
	resend: 'safe',
	fields: [newsfeedId],
	output,
});

const getItems = operation({
	value: 'getItems',
	name: 'Get Items',
	action: 'Get the items of a newsfeed',
	description: 'Get the news items that are live in a newsfeed',
	request: { method: 'GET', path: '/news/newsfeeds/{newsfeedId}/items' },
	resend: 'safe',
	fields: [newsfeedId, ...returnAllOrLimit],
	list: byPageNumberOrNext(50), // The largest page is inferred.
	output: { ...newsItemOutput, from: 'data' },
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many newsfeeds',
	description: 'Get a list of newsfeeds, which are made in the web app',
	request: { method: 'GET', path: '/news/newsfeeds' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byPageNumberOrNext(50), // The largest page is inferred.
	output: { ...output, from: 'data' },
});

export const newsfeed: Resource = {
	value: 'newsfeed',
	name: 'Newsfeed',
	operations: [get, getItems, getMany],
};
