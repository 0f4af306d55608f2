import { samples } from '../../sandbox';
import { badRequest, notFound, zendeskStage } from './zendesk.stage';

const [departmentId] = samples.zendesk.departmentIds;
const stage = zendeskStage();

const answer = (topic: string, data: unknown, department_id: number | null = null) => ({
	content: { topic, data, type: 'update', department_id },
	status_code: 200,
});

test('all figures of the chats come at once', async () => {
	expect(await stage.bodyOf('GET /stream/chats')).toEqual(
		answer('chats', {
			...{ incoming_chats: 3, assigned_chats: 2, active_chats: 5 },
			missed_chats: { 30: 1, 60: 2 },
			...{ waiting_time_avg: 14, waiting_time_max: 41 },
			...{ chat_duration_avg: 322, chat_duration_max: 907 },
			...{ response_time_avg: 12, response_time_max: 38 },
			satisfaction_good: { 30: 4, 60: 9 },
			satisfaction_bad: { 30: 0, 60: 1 },
		}),
	);
});

test('so do those of the agents', async () => {
	const figures = { agents_online: 2, agents_away: 1, agents_invisible: 0 };
	expect(await stage.bodyOf('GET /stream/agents')).toEqual(answer('agents', figures));
});

test.each([
	['chats/active_chats', answer('chats', { active_chats: 5 })],
	['chats/missed_chats', answer('chats', { missed_chats: { 30: 1, 60: 2 } })],
	['chats/missed_chats?window=30', answer('chats', { missed_chats: { 30: 1 } })],
	['chats/active_chats?window=60', answer('chats', { active_chats: 5 })],
	[
		`agents/agents_online?department_id=${departmentId}`,
		answer('agents', { agents_online: 2 }, departmentId),
	],
])('%s is one figure', async (path, body) => {
	expect(await stage.bodyOf(`GET /stream/${path}`)).toEqual(body);
});

test('while no chat runs there is nothing to average', async () => {
	stage.desk.idle = true;
	expect(await stage.bodyOf('GET /stream/chats?window=60')).toEqual(
		answer('chats', {
			...{ incoming_chats: 3, assigned_chats: 2, active_chats: 0 },
			missed_chats: { 60: 2 },
			...{ waiting_time_avg: null, waiting_time_max: null },
			...{ chat_duration_avg: null, chat_duration_max: null },
			...{ response_time_avg: null, response_time_max: null },
			...{ satisfaction_good: { 60: 9 }, satisfaction_bad: { 60: 1 } },
		}),
	);
});

test('an unknown figure, department or window is refused', async () => {
	expect(await stage.refusal('GET /stream/chats/moods')).toEqual(notFound);
	expect(await stage.refusal('GET /stream/agents?department_id=1')).toEqual(notFound);
	expect(await stage.refusal('GET /stream/chats?window=45')).toEqual(
		badRequest('window must be 30 or 60'),
	);
});

test('figures that are not ready yet are told inside a 200, as often as planted', async () => {
	stage.desk.notComputed = 2;
	const cold = { status: 200, body: { status_code: 200, message: 'Not Computed!' } };
	expect(await stage.refusal('GET /stream/chats')).toEqual(cold);
	expect(await stage.refusal('GET /stream/agents/agents_away')).toEqual(cold);
	expect(await stage.bodyOf('GET /stream/agents/agents_away')).toEqual(
		answer('agents', { agents_away: 1 }),
	);
});

test('the real-time host wants the same token', async () => {
	const token = samples.zendesk.tokens.invalid;
	expect(await stage.send('GET /stream/chats', { token })).toMatchObject({ status: 401 });
});
