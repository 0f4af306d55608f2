import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { setStage, type Stage, zohoToken } from './stage';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const { tokens } = samples.zoho;
const rename: INodeParameters = {
	resource: 'visitor',
	operation: 'update',
	conversationId: '={{ $json.id }}',
	updateFields: { name: 'Runa' },
};
const expired = () =>
	stage.credential('zohoSalesIQ', { oauthTokenData: zohoToken(tokens.expired) });

describe('an access token that the vendor calls expired inside HTTP 200', () => {
	test('is not renewed when another execution has stored a new one meanwhile', async () => {
		const credentials = expired();
		stage.sandbox.plant({ fault: 'latency', ms: 50, times: 1 });
		const running = stage.run('zohoSalesIQ', rename, {
			items: [{ id: samples.zoho.conversationIds[0] }],
			credentials,
		});
		while (stage.sandbox.accounting().received < 1) await new Promise(setImmediate);
		Object.assign(credentials.zohoSalesIQOAuth2Api ?? {}, {
			oauthTokenData: zohoToken(tokens.organisation),
		});
		expect((await running).status).toBe('success');
		expect(stage.sandbox.oauth.log).toEqual([]);
	});

	test('is renewed once, also when one request learns of it long after the others', async () => {
		const [late = '', ...others] = stage.sandbox.zoho.addConversations(8);
		stage.sandbox.plant({ fault: 'latency', ms: 150, pathIncludes: late, times: 1 });
		const run = await stage.run('zohoSalesIQ', rename, {
			items: [late, ...others].map((id) => ({ id })),
			credentials: expired(),
		});
		expect(run.items).toHaveLength(8);
		expect(stage.sandbox.oauth.refreshes).toBe(1);
	});
});
