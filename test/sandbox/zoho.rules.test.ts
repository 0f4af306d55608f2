import { samples } from '../../sandbox';
import { zohoApi } from './zohoApi';

const { appId, departmentId, operatorId, trackingPresetId } = samples.zoho;
const { leadScoringRuleId, triggerRuleId, visitorRoutingRuleId, chatRoutingRuleId } = samples.zoho;
const api = zohoApi();
type Row = Record<string, unknown> & { id: string };

const now = 1_730_000_000_000;
const criterion = { field_name: 'country', comparator: 'is_equal_to', values: ['Norway'] };
const lower = { and_criteria: [{ or_criteria: [criterion] }] };
const upper = { AND_criteria: [{ OR_criteria: [criterion] }] };

const creator = { id: operatorId };
const app = { id: appId, name: 'Lantern House' };
const userset = [{ department_ids: [departmentId], operator_ids: [], dynamic_users: [] }];
const routing = { app_id: appId, title: 'North', routing_type: 'route_to_selected_users', userset };
const routed = {
	app,
	title: 'North',
	routing_type: 'route_to_selected_users',
	userset,
	...lower,
	enabled: true,
	position: 2,
	creator,
	created_time: now,
	modified_time: now,
};

describe('rules', () => {
	test.each([
		[
			'leadscorerules',
			{ points: 5, ...upper },
			{ points: '5', status: 'enabled', creator, ...upper },
			{ status: 'disabled' },
		],
		[
			'triggerrules',
			{
				app_id: appId,
				title: 'Hello',
				event: { type: 'lands_on_website' },
				action: { type: 'send_chat_invite', delay: 5 },
				...lower,
			},
			{
				app,
				title: 'Hello',
				event: { type: 'lands_on_website' },
				action: { type: 'send_chat_invite', delay: '5' },
				...lower,
				enabled: true,
				position: '2',
				stats: { triggered_count: '0', seen_count: '0', replied_count: '0', failed_count: '0' },
				creator,
				created_time: String(now),
				modified_time: String(now),
			},
			{ enabled: false },
		],
		[
			'visitorroutingrules',
			{ ...routing, ...lower },
			{ ...routed, stats: { routed_count: '0', replied_count: '0', triggered_count: '0' } },
			{ enabled: false },
		],
		[
			'chatroutingrules',
			{ ...routing, ...lower },
			{
				...routed,
				stats: {
					requested_count: '0',
					connected_count: '0',
					missed_count: '0',
					transfered_count: '0',
				},
			},
			{ enabled: false },
		],
	])('%s are created, read, switched off and deleted', async (name, body, row, off) => {
		const made = await api.data<Row>(`POST /${name}`, body);
		expect(made).toEqual({ id: made.id, ...row });
		const path = `/${name}/${made.id}`;
		expect(await api.data(`GET ${path}`)).toEqual(made);
		expect(await api.data(`PUT ${path}`, off)).toEqual({ ...made, ...off });
		await api.ask(`DELETE ${path}`);
		expect(await api.ask(`GET ${path}`)).toMatchObject({ error: { code: 1019 } });
		expect(api.sandbox.writesOf('zoho', made.id)).toBe(3);
	});

	test.each([
		['leadscorerules', { points: 5, ...lower }, 'AND_criteria'],
		['leadscorerules', { points: 5, AND_criteria: [{}] }, 'AND_criteria[0].OR_criteria'],
		['triggerrules', lower, 'app_id'],
		['triggerrules', { app_id: appId, ...upper }, 'and_criteria'],
		['triggerrules', { app_id: '1', ...lower }, 'app_id'],
		['visitorroutingrules', {}, 'and_criteria'],
		['chatroutingrules', {}, 'and_criteria'],
		['chatroutingrules', { and_criteria: [{ OR_criteria: [] }] }, 'and_criteria[0].or_criteria'],
		...(
			[
				['country', ''],
				[{ ...criterion, field_name: '' }, '.field_name'],
				[{ ...criterion, comparator: 'resembles' }, '.comparator'],
				[{ ...criterion, values: [5] }, '.values'],
				[{ ...criterion, values: 'Norway' }, '.values'],
			] as const
		).map(([wrong, key]): [string, object, string] => [
			'chatroutingrules',
			{ and_criteria: [{ or_criteria: [criterion, wrong] }] },
			`and_criteria[0].or_criteria[1]${key}`,
		]),
	])('%s refuse %j', async (name, body, key) => {
		expect(await api.ask(`POST /${name}`, body)).toMatchObject({
			error: { code: 1011, json_key: key },
		});
	});

	test('are in force as soon as they are made, whatever the request says', async () => {
		const body = { ...lower, enabled: false, position: 9 };
		const made = await api.data<Row>('POST /chatroutingrules', body);
		expect(made).toMatchObject({ enabled: true, position: 2 });
	});

	test.each([
		['leadscorerules', {}, leadScoringRuleId],
		['triggerrules', {}, triggerRuleId],
		['visitorroutingrules', { route_to_all: 'enabled' }, visitorRoutingRuleId],
		['chatroutingrules', { route_to_all: 'enabled' }, chatRoutingRuleId],
	])('the list of %s is in an object', async (name, beside, id) => {
		const rule = await api.data<Row>(`GET /${name}/${id}`);
		expect(await api.data(`GET /${name}`)).toEqual({ ...beside, rule_list: [rule] });
	});

	test.each([
		['triggerrules', triggerRuleId, '4'],
		['visitorroutingrules', visitorRoutingRuleId, 4],
		['chatroutingrules', chatRoutingRuleId, 4],
	])('%s keep their position', async (name, id, position) => {
		await api.ask(`PUT /${name}/${id}`, { position: 4 });
		expect(await api.data(`GET /${name}/${id}`)).toMatchObject({ position });
	});

	test.each([
		['visitorroutingrules', visitorRoutingRuleId, {}, 'and_criteria'],
		['chatroutingrules', chatRoutingRuleId, {}, 'and_criteria'],
		['triggerrules', triggerRuleId, {}, 'app_id'],
		['triggerrules', triggerRuleId, { app_id: appId, ...lower }, 'title'],
	])('an update of %s %s wants more than %j: %s', async (name, id, body, key) => {
		expect(await api.ask(`PUT /${name}/${id}`, { ...body, sender_name: 'Tove' })).toMatchObject({
			error: { code: 1011, json_key: key },
		});
	});

	test('lead scoring takes its status in words only', async () => {
		const path = `/leadscorerules/${leadScoringRuleId}`;
		expect(await api.data(`PUT ${path}`, { enabled: false })).toMatchObject({ status: 'enabled' });
		expect(await api.ask(`PUT ${path}`, { status: 'off' })).toMatchObject({
			error: { code: 1011, json_key: 'status' },
		});
	});
});

describe('what holds for all rules', () => {
	test('the common rule of visitor routing shows in its list too', async () => {
		const path = '/visitorroutingrules/commonrule';
		expect(await api.data(`GET ${path}`)).toEqual({ route_to_all: 'enabled' });
		await api.ask(`PUT ${path}`, { route_to_all: 'disabled' });
		expect(await api.data(`GET ${path}`)).toEqual({ route_to_all: 'disabled' });
		expect(await api.data('GET /visitorroutingrules')).toMatchObject({ route_to_all: 'disabled' });
		expect(await api.ask(`PUT ${path}`, { route_to_all: true })).toMatchObject({
			error: { code: 1007, json_key: 'route_to_all' },
		});
	});

	test('the frequency of lead scoring is kept, and reset with the sandbox', async () => {
		const first = await api.data<Row>('GET /leadscoreconfigs');
		expect(first).toEqual({
			percentage: '25',
			frequency: 'yearly',
			last_crunch_time: '0',
			next_crunch_time: '1752036000000',
		});
		await api.ask('PUT /leadscoreconfigs/timerange', { frequency: 'daily' });
		expect(await api.data('GET /leadscoreconfigs')).toEqual({ ...first, frequency: 'daily' });
		expect(await api.ask('PUT /leadscoreconfigs/timerange', {})).toMatchObject({
			error: { code: 1011, json_key: 'frequency' },
		});
		api.sandbox.reset();
		expect(await api.data('GET /leadscoreconfigs')).toEqual(first);
	});

	test.each([
		'visitorrouting',
		'visitorhistory',
		'leadscore',
		'trackingpresets',
		'chatrouting',
		'triggerrules',
	])('the fields of criteria of %s are listed in an object', async (module) => {
		const { fields } = await api.data<{ fields: Row[] }>(`GET /criteriafields/${module}`);
		expect(fields).toContainEqual({
			field_name: 'country',
			datatype: 'options',
			group_name: 'user_values',
		});
	});

	test('other modules have no fields', async () => {
		expect(await api.ask('GET /criteriafields/weather')).toMatchObject({ error: { code: 1019 } });
	});
});

describe('tracking presets', () => {
	const ring = lower.and_criteria;
	const rule = { ring_one: ring, ring_two: ring, ring_three: ring, ring_four: ring };
	const path = `/trackingpresets/${trackingPresetId}`;

	test('are created with four rings, and deleted', async () => {
		const made = await api.data<Row>('POST /trackingpresets', { name: 'North', rule });
		expect(made).toEqual({
			id: made.id,
			name: 'North',
			description: '',
			applied: false,
			enabled: true,
			rule,
		});
		await api.ask(`DELETE ${path}`);
		expect(await api.data('GET /trackingpresets')).toEqual([made]);
	});

	test('are switched off without their rings', async () => {
		const preset = await api.data<Row>(`GET ${path}`);
		expect(await api.data(`PUT ${path}`, { enabled: false })).toEqual({
			...preset,
			enabled: false,
		});
	});

	test('want every field with any other update', async () => {
		const whole = { name: 'North', description: 'Cold', applied: true, enabled: true, rule };
		expect(await api.data(`PUT ${path}`, whole)).toEqual({ id: trackingPresetId, ...whole });
		expect(await api.ask(`PUT ${path}`, { ...whole, description: undefined })).toMatchObject({
			error: { code: 1011, json_key: 'description' },
		});
	});

	test.each([
		[{ rule }, 'name'],
		[{ name: 'North' }, 'rule'],
		[{ name: 'North', rule: { ...rule, ring_two: undefined } }, 'rule.ring_two'],
		[{ name: 'North', rule: { ...rule, ring_four: [{}] } }, 'rule.ring_four[0].or_criteria'],
	])('refuse %j', async (body, key) => {
		expect(await api.ask('POST /trackingpresets', body)).toMatchObject({
			error: { code: 1011, json_key: key },
		});
	});
});
