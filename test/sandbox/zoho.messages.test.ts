import { samples } from '../../sandbox';
import { zohoApi } from './zohoApi';

const { conversationIds, otherConversationIds, operatorId, operatorIds } = samples.zoho;
const { tokens, screenName } = samples.zoho;
const [id] = conversationIds;
const [, otherClosed] = otherConversationIds;
const api = zohoApi();

describe('the messages', () => {
	const times = async (query: string): Promise<number[]> => {
		const path = `/conversations/${id}/messages`;
		const rows = await api.data<{ time: string }[]>(`GET ${path}?${query}`);
		return rows.map(({ time }) => (Number(time) - 1_720_500_000_000) / 1000);
	};

	test('come 20 at once, the oldest first', async () => {
		expect(await times('')).toEqual([60, 120, 180]);
		api.sandbox.zoho.addMessages(id, 30);
		expect(await times('')).toHaveLength(20);
	});

	test('between two times, both of which count', async () => {
		expect(await times('from_time=1720500120000')).toEqual([120, 180]);
		expect(await times('from_time=1720500060000&to_time=1720500120000')).toEqual([60, 120]);
	});

	test('with to_time alone the newest comes first', async () => {
		expect(await times('to_time=1720500120000')).toEqual([120, 60]);
		expect(await times('to_time=1720500180000&limit=1')).toEqual([180]);
	});

	test('of an unknown conversation are a real 404', async () => {
		const answer = await api.send('GET /conversations/404/messages');
		expect(answer).toMatchObject({ status: 404, body: { error: { code: 1019 } } });
	});

	test('an operator writes one, and it is read back', async () => {
		const sent = await api.data('POST /conversations/' + id + '/messages', { text: 'Hello' });
		expect(sent).toEqual({
			id: '1730000000000_0000000000004',
			sequence_id: '4',
			type: 'text',
			time: '1730000000000',
			sender: { id: operatorId, name: 'Tove Lindh', type: 'operator' },
			message: { text: 'Hello' },
		});
		expect(api.sandbox.zoho.messages(id).at(-1)).toEqual(sent);
		expect(api.sandbox.writesOf('zoho', id)).toBe(1);
	});

	test('a message by e-mail goes to the chat that the caller attends', async () => {
		const email = 'runa.dahl@fjordworks.example';
		const attenderId = operatorIds[1];
		api.sandbox.zoho.addConversations(2, { email, attenderId, startedAt: 1_725_000_000_000 });
		await api.ask(`POST /visitors/${email}/messages`, { text: 'Hello' });
		expect(api.sandbox.zoho.messages(id).at(-1)).toMatchObject({ message: { text: 'Hello' } });
	});

	test('or to the most recent open one', async () => {
		const email = 'mira@fjordworks.example';
		const attenderId = operatorIds[1];
		const started = (startedAt: number) =>
			api.sandbox.zoho.add({ email, attenderId, startedAt }).id;
		const newest = [started(3), started(5), started(4)][1] ?? '';
		await api.ask(`POST /visitors/${email}/messages`, { text: 'Hello' });
		expect(api.sandbox.zoho.messages(newest)).toHaveLength(1);
	});

	test.each([
		['no text', `/conversations/${id}/messages`, {}, { code: 1011, json_key: 'text' }],
		['a number', `/conversations/${id}/messages`, { text: 5 }, { code: 1007, json_key: 'text' }],
		['a closed chat', `/conversations/${otherClosed}/messages`, { text: 'a' }, { code: 1011 }],
		['nobody', '/visitors/no@one.example/messages', { text: 'a' }, { code: 1019 }],
	])('%s is refused', async (_case, path, body, error) => {
		expect(await api.send(`POST ${path}`, body)).toMatchObject({ status: 200, body: { error } });
	});
});

describe('a file', () => {
	const post = async (form: FormData): Promise<unknown> => {
		const { url } = api.sandbox;
		const path = `${url}/zoho/api/v2/${screenName}/conversations/${id}/messages`;
		const headers = { authorization: `Bearer ${tokens.user}` };
		return (await fetch(path, { method: 'POST', body: form, headers })).json();
	};
	const formOf = (bytes: Uint8Array<ArrayBuffer>, name = 'file'): FormData => {
		const form = new FormData();
		form.append('comment', 'Grüße');
		form.append(name, new Blob([bytes], { type: 'image/png' }), 'Schirm ä.png');
		return form;
	};

	test('is received to the last byte, with its comment', async () => {
		const bytes = new Uint8Array([0, 255, 13, 10, 45, 45, 200]);
		expect(await post(formOf(bytes))).toMatchObject({
			data: {
				type: 'attachment',
				message: {
					text: 'Grüße',
					attachment: { name: 'Schirm ä.png', size: 7, content_type: 'image/png' },
				},
			},
		});
	});

	test.each([
		['an empty file', new Uint8Array(), 'file', 1018],
		['a file of more than 50 MB', new Uint8Array(50 * 1024 * 1024 + 1), 'file', 1027],
		['a part of another name', new Uint8Array([1]), 'upload', 1011],
	])('%s is refused', async (_case, bytes, name, code) => {
		expect(await post(formOf(bytes, name))).toMatchObject({ error: { code, param: 'file' } });
	});
});
