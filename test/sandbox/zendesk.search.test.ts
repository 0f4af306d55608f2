import { samples } from '../../sandbox';
import { badRequest, zendeskStage } from './zendesk.stage';

const { chatIds, offlineMessageId } = samples.zendesk;
const [ended, missed, rated] = chatIds;
const stage = zendeskStage();

interface Found {
	results: { id: string }[];
	count: number;
	next_url: string | null;
	prev_url: string | null;
}

const search = async (q: string, more = ''): Promise<Found> =>
	(await stage.bodyOf(`GET /chats/search?q=${encodeURIComponent(q)}${more}`)) as Found;

test('what is found are stubs with the address of the chat', async () => {
	const url = `${stage.sandbox.url}/zendesk/api/v2/chat/chats`;
	expect(await search('visitor_email:ILIAS.okoro@plumtree.example')).toEqual({
		results: [
			{
				...{ id: offlineMessageId, url: `${url}/${offlineMessageId}`, type: 'offline_msg' },
				...{ timestamp: '2024-07-09T06:45:00Z', preview: 'Is the oak floor lamp back in store?' },
			},
			{
				...{ id: missed, url: `${url}/${missed}`, type: 'chat' },
				...{ timestamp: '2024-07-09T05:30:00Z', preview: 'Does the dimmer fit the brass lamp?' },
			},
		],
		...{ count: 2, next_url: null, prev_url: null },
	});
});

test.each([
	['type:offline_msg', [offlineMessageId]],
	['type:chat AND rating:good', [rated]],
	['rating:bad', []],
	['timestamp:[2024-07-09T05:00:00 TO 2024-07-09T05:30:00]', [missed, ended]],
	['timestamp:[2024-07-09T05:00:01Z TO 2024-07-09T05:30:00Z] AND type:chat', [missed]],
	['end_timestamp:[2024-07-01T00:00:00 TO 2024-07-31T00:00:00]', [rated, missed, ended]],
	['timestamp:[2024-07-09T06:10:00 TO *]', [offlineMessageId, rated]],
	['end_timestamp:[* TO 2024-07-09T05:34:00Z] AND "brass lamp"', [missed, ended]],
	['visitor_name:"runa dahl"', [rated, ended]],
	['agent_names:Tove', [rated, ended]],
	['department_name:Furniture', [missed]],
	['tags:delivery', [rated]],
	['unread:true', [offlineMessageId, missed]],
	['"oak floor lamp"', [offlineMessageId]],
	['dimmer visitor_name:Ilias', [missed]],
])('%s finds what it says', async (q, ids) => {
	expect((await search(q)).results.map(({ id }) => id)).toEqual(ids);
});

test.each([
	['', 'q is required'],
	['colour:red', 'Chats cannot be searched by colour'],
	['type:chat OR rating:good', 'Terms can only be joined by AND'],
	['rating:[2024-07-01T00:00:00 TO 2024-07-02T00:00:00]', 'rating has no range'],
	['[2024-07-01T00:00:00 TO 2024-07-02T00:00:00]', 'A range needs a name'],
	['timestamp:[yesterday TO today]', 'yesterday is no time'],
	['visitor_name:"Runa', 'The query cannot be read at: visitor_name:"Runa'],
])('the query %j is refused', async (q, description) => {
	const line = `GET /chats/search?q=${encodeURIComponent(q)}`;
	expect(await stage.refusal(line)).toEqual(badRequest(description));
});

test('a page has forty stubs and links to its neighbours by number', async () => {
	const ids = stage.desk.addChats(41, { tags: ['fair'] }).reverse();
	const url = `${stage.sandbox.url}/zendesk/api/v2/chat/chats/search?q=tags%3Afair&page=`;
	const first = await search('tags:fair');
	const second = await search('tags:fair', '&page=2');
	expect(first.results.map(({ id }) => id)).toEqual(ids.slice(0, 40));
	expect(second.results.map(({ id }) => id)).toEqual(ids.slice(40));
	expect(
		[first, second].map(({ count, next_url, prev_url }) => [count, next_url, prev_url]),
	).toEqual([
		[41, `${url}2`, null],
		[41, null, `${url}1`],
	]);
});

test('250 pages can be read, though more are found and linked', async () => {
	stage.desk.addChats(250 * 40 + 1, { tags: ['fair'] });
	const { results, count, next_url } = await search('tags:fair', '&page=250');
	expect([results.length, count]).toEqual([40, 10_001]);
	expect(next_url).toMatch(/page=251$/);
	expect(await stage.refusal('GET /chats/search?q=tags:fair&page=251')).toEqual(
		badRequest('page must be a whole number from 1 to 250'),
	);
});
