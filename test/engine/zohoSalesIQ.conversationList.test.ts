import { samples } from '../../sandbox';
import { setStage, zohoToken, type Stage } from './stage';
import { conversationId, tokens } from './zoho';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

describe('the list of conversations in the editor', () => {
	const search = (request: { filter?: string; paginationToken?: string } = {}, token?: string) =>
		stage.engine.listSearch('zohoSalesIQ', 'searchConversations', {
			credentials: stage.credential(
				'zohoSalesIQ',
				token === undefined ? {} : { oauthTokenData: zohoToken(token) },
			),
			...request,
		});
	const runa = {
		name: 'Runa Dahl (runa.dahl@fjordworks.example): Does the lamp come with a dimmer?',
		value: conversationId,
	};

	test('names the visitor and what he asked', async () => {
		expect(await search()).toEqual({
			results: [
				runa,
				{
					name: 'Ilias Okoro (ilias.okoro@plumtree.example): Does the lamp come with a dimmer?',
					value: samples.zoho.conversationIds[1],
				},
				{
					name: 'Meret Sandoval: Does the lamp come with a dimmer?',
					value: samples.zoho.conversationIds[2],
				},
			],
			paginationToken: undefined,
		});
	});

	test('begins with the latest change, and goes on page by page', async () => {
		stage.sandbox.zoho.addConversations(97);
		const first = await search();
		const second = await search({ paginationToken: String(first.paginationToken) });
		expect(stage.sandbox.received.map(({ query }) => ({ ...query }))).toEqual([
			{ limit: '99', sort_by: 'updated_time' },
			{ limit: '99', sort_by: 'updated_time', page: '2' },
		]);
		expect([first.results.length, second.results.length]).toEqual([99, 1]);
		expect(second.paginationToken).toBeUndefined();
	});

	test.each(['runa DAHL', 'fjordworks', conversationId])('finds %s', async (filter) => {
		expect((await search({ filter })).results).toEqual([runa]);
	});

	test('says why it cannot be shown', async () => {
		await expect(search({}, tokens.noScope)).rejects.toMatchObject({
			message: expect.stringContaining('Invalid OAuthScope') as string,
		});
	});
});
