import { samples } from '../../sandbox';
import { zohoApi } from './zohoApi';

const { departmentId, otherDepartmentId, operatorId, operatorIds, appId, appIds } = samples.zoho;
const emil = operatorIds[1];
const api = zohoApi();
type Row = Record<string, unknown> & { id: string };

describe.each([
	['operators', 'addOperators', 3],
	['departments', 'addDepartments', 2],
] as const)('the list of %s', (name, add, seeds) => {
	const ids = async (query: string): Promise<string[]> =>
		(await api.data<Row[]>(`GET /${name}${query}`)).map((row) => row.id);

	test('has 20 rows a page, whatever limit says, from the row that index names', async () => {
		const added = api.sandbox.zoho[add](45);
		const pages = await Promise.all(['', '?index=21&limit=50', '?index=41'].map(ids));
		expect(pages.map(({ length }) => length)).toEqual([20, 20, 5 + seeds]);
		expect(pages.flat().slice(seeds)).toEqual(added);
		expect(await ids('?index=61')).toEqual([]);
		expect(await api.ask(`GET /${name}?index=0`)).toMatchObject({
			error: { code: 1011, param: 'index' },
		});
	});

	test('is cut to what changed since the last sync', async () => {
		expect(await ids('?last_sync_time=1720500000000')).toEqual([]);
		await api.ask(`PUT /${name}/${{ operators: emil, departments: departmentId }[name]}`, {
			description: 'New',
		});
		expect(await ids('?last_sync_time=1720500000000')).toHaveLength(1);
	});
});

describe('operators', () => {
	const values = {
		email_id: 'ada@lanternhouse.example',
		role: 'Associate',
		departments: [departmentId],
		is_monitored: false,
	};
	const stored = (id: string) => api.sandbox.zoho.tables.operators.find(id);

	test('switches are texts, the e-mail is email_id', async () => {
		expect(await api.data(`GET /operators/${operatorId}`)).toMatchObject({
			email_id: 'tove@lanternhouse.example',
			is_enabled: 'true',
			is_owner: 'true',
			departments: [departmentId],
			status_code: 1,
		});
	});

	test('create answers the operator', async () => {
		const made = await api.data<Row>('POST /operators', { ...values, first_name: 'Ada' });
		expect(made).toMatchObject({
			...values,
			is_monitored: 'false',
			is_confirmed: 'false',
			first_name: 'Ada',
			created_time: '1730000000000',
		});
		expect(stored(made.id)).toEqual(made);
		expect(api.sandbox.writesOf('zoho', made.id)).toBe(1);
	});

	test.each([
		['no e-mail', { email_id: undefined }, { code: 1011, json_key: 'email_id' }],
		['an e-mail without @', { email_id: 'ada' }, { code: 1011, json_key: 'email_id' }],
		['a taken e-mail', { email_id: 'emil@lanternhouse.example' }, { code: 1014 }],
		['an unknown role', { role: 'Owner' }, { code: 1011, json_key: 'role' }],
		['no departments', { departments: [] }, { code: 1011, json_key: 'departments' }],
		['a number as department', { departments: [1] }, { code: 1007, json_key: 'departments[0]' }],
		['an unknown department', { departments: ['1'] }, { code: 1025, json_key: 'departments[0]' }],
		['a text as switch', { is_monitored: 'yes' }, { code: 1007, json_key: 'is_monitored' }],
	])('create refuses %s', async (_case, changes, error) => {
		expect(await api.ask('POST /operators', { ...values, ...changes })).toMatchObject({ error });
		expect(api.sandbox.zoho.tables.operators.size).toBe(3);
	});

	test.each([
		[5, '5'],
		['unlimited', 'unlimited'],
	])('update takes %j chats at once', async (maximum_concurrent_chat, expected) => {
		const body = { maximum_concurrent_chat, is_chat_enabled: false, city: 'Bergen' };
		expect(await api.data(`PUT /operators/${emil}`, body)).toMatchObject({
			maximum_concurrent_chat: expected,
			is_chat_enabled: 'false',
			city: 'Bergen',
			first_name: 'Emil',
		});
	});

	test('update refuses six chats at once', async () => {
		expect(await api.ask(`PUT /operators/${emil}`, { maximum_concurrent_chat: 6 })).toMatchObject({
			error: { code: 1011, json_key: 'maximum_concurrent_chat' },
		});
	});

	test('are disabled and enabled', async () => {
		expect(await api.data(`PUT /operators/${emil}/disable`)).toMatchObject({ is_enabled: 'false' });
		expect(await api.data(`PUT /operators/${emil}/enable`)).toMatchObject({ is_enabled: 'true' });
		expect(await api.ask('PUT /operators/1/enable')).toMatchObject({ error: { code: 1019 } });
	});

	test('say whether they are there, each of himself only', async () => {
		const say = (id: string, status: string) => api.ask(`PUT /operators/${id}/status`, { status });
		expect(await say(operatorId, 'Busy')).toMatchObject({ data: { status_code: 3 } });
		expect(await say(operatorId, 'Available')).toMatchObject({ data: { status_code: 1 } });
		expect(await say(emil, 'Busy')).toMatchObject({ error: { code: 1016 } });
		expect(await say(operatorId, 'Away')).toMatchObject({
			error: { code: 1011, json_key: 'status' },
		});
	});

	test('are deleted', async () => {
		await api.ask(`DELETE /operators/${emil}`);
		expect(stored(emil)).toBeUndefined();
	});

	test.each(['PUT', 'POST'])('join departments by %s, and leave them', async (method) => {
		const path = `/operators/${emil}/departments`;
		const answer = await api.data(`${method} ${path}`, { ids: [departmentId] });
		expect(answer).toMatchObject({ messenger_id: '7318' });
		expect(Object.keys(answer as object)).not.toEqual(expect.arrayContaining(['zuid']));
		expect(stored(emil)?.departments).toEqual([otherDepartmentId, departmentId]);
		await api.ask(`DELETE /operators/${emil}/departments?ids=${otherDepartmentId}`);
		expect(stored(emil)?.departments).toEqual([departmentId]);
	});

	test.each([
		['the last department', otherDepartmentId, { code: 1301 }],
		['an unknown department', '1', { code: 1025, param: 'ids' }],
		['nothing', '', { code: 1011, param: 'ids' }],
	])('cannot leave %s', async (_case, ids, error) => {
		const answer = await api.ask(`DELETE /operators/${emil}/departments?ids=${ids}`);
		expect(answer).toMatchObject({ error });
	});
});

describe('departments', () => {
	test('the list says CRC', async () => {
		expect(await api.ask('GET /departments')).toMatchObject({
			sync_time: '1730000000000',
			CRC: expect.any(String) as string,
			data: [
				{ id: departmentId, is_public: 'true' },
				{ id: otherDepartmentId, is_enabled: 'true' },
			],
		});
	});

	test.each([
		['ids', emil],
		['objects', { id: emil }],
	])('create takes operators as %s, who then belong to it', async (_form, operator) => {
		const body = { name: 'Garden', operators: [operator], is_public: false };
		const made = await api.data<Row>('POST /departments', body);
		expect(made).toMatchObject({ name: 'Garden', display_name: 'Garden', is_public: 'false' });
		expect(made).toMatchObject({ operators: [emil] });
		expect(api.sandbox.zoho.tables.operators.find(emil)?.departments).toEqual([
			otherDepartmentId,
			made.id,
		]);
	});

	test.each([
		['no name', { operators: [emil] }, { code: 1011, json_key: 'name' }],
		['a taken name', { name: 'Lighting', operators: [emil] }, { code: 1014 }],
		['no operators', { name: 'A', operators: [] }, { code: 1011, json_key: 'operators' }],
		['a text', { name: 'A', operators: emil }, { code: 1007, json_key: 'operators' }],
		[
			'an unknown operator',
			{ name: 'A', operators: [emil, '1'] },
			{ code: 1024, json_key: 'operators[1]' },
		],
	])('create refuses %s', async (_case, body, error) => {
		expect(await api.ask('POST /departments', body)).toMatchObject({ error });
		expect(api.sandbox.zoho.tables.departments.size).toBe(2);
	});

	test('are renamed; operators leave them only when they have another one', async () => {
		const path = `/departments/${otherDepartmentId}`;
		expect(await api.data(`PUT ${path}`, { name: 'Desks' })).toMatchObject({ name: 'Desks' });
		const leave = () => api.ask(`DELETE ${path}/operators?ids=${emil}`);
		expect(await leave()).toMatchObject({ error: { code: 1301 } });
		await api.ask(`PUT /departments/${departmentId}`, { operators: [emil] });
		expect(await leave()).toMatchObject({ data: { id: otherDepartmentId } });
		expect(api.sandbox.zoho.tables.operators.find(emil)?.departments).toEqual([departmentId]);
	});

	test.each(['PUT', 'POST'])('get further operators by %s', async (method) => {
		const path = `/departments/${departmentId}/operators`;
		expect(await api.data(`${method} ${path}`, { ids: [emil] })).toMatchObject({
			id: departmentId,
			operators: operatorIds,
		});
		expect(await api.ask(`${method} ${path}`, { ids: ['1'] })).toMatchObject({
			error: { code: 1024, json_key: 'ids[0]' },
		});
		expect(await api.ask(`${method} ${path}`, { ids: [] })).toMatchObject({
			error: { code: 1011, json_key: 'ids' },
		});
	});

	test('are disabled and enabled, which is answered without a record', async () => {
		const path = `/departments/${departmentId}`;
		expect(await api.data(`PUT ${path}/disable`)).toEqual({});
		expect(await api.data(`GET ${path}`)).toMatchObject({ is_enabled: 'false' });
		await api.ask(`PUT ${path}/enable`);
		expect(await api.data(`GET ${path}`)).toMatchObject({ is_enabled: 'true' });
	});

	test('before one is deleted, its operators and brands go to another one', async () => {
		const { operators, apps } = api.sandbox.zoho.tables;
		const bare = apps.create({ name: 'Outlet' });
		const path = `/departments/${departmentId}?configure_to=${otherDepartmentId}`;
		expect(await api.ask(`DELETE ${path}`)).toMatchObject({ data: {} });
		const others = [...operators.all(), ...apps.all()].filter(({ id }) => id !== bare.id);
		expect(others.map(({ departments }) => departments)).toEqual(
			others.map(() => [otherDepartmentId]),
		);
		expect(apps.find(bare.id)).toEqual(bare);
	});

	test('a private one takes over from a private one only', async () => {
		const [hidden = ''] = api.sandbox.zoho.tables.departments.addMany(1, { is_public: 'false' });
		const [secret = ''] = api.sandbox.zoho.tables.departments.addMany(1, { is_public: 'false' });
		const remove = (one: string, successor: string) =>
			api.ask(`DELETE /departments/${one}?configure_to=${successor}`);
		expect(await remove(departmentId, hidden)).toMatchObject({ error: { code: 1302 } });
		expect(await remove(secret, hidden)).toMatchObject({ data: {} });
		expect(await remove(hidden, departmentId)).toMatchObject({ data: {} });
	});

	test.each([
		['no other one', '', 1011],
		['an empty id', '?configure_to=', 1011],
		['itself', `?configure_to=${departmentId}`, 1011],
		['an unknown one', '?configure_to=1', 1025],
	])('none is deleted when %s takes over', async (_case, query, code) => {
		expect(await api.ask(`DELETE /departments/${departmentId}${query}`)).toMatchObject({
			error: { code, param: 'configure_to' },
		});
		expect(api.sandbox.zoho.tables.departments.size).toBe(2);
	});

	test('the last one cannot be deleted', async () => {
		await api.ask(`DELETE /departments/${otherDepartmentId}?configure_to=${departmentId}`);
		expect(await api.ask(`DELETE /departments/${departmentId}`)).toMatchObject({
			error: { code: 1026 },
		});
	});
});

describe('brands', () => {
	test('have real booleans', async () => {
		expect(await api.data('GET /apps')).toMatchObject([
			{ id: appIds[0], name: 'Lantern House', enabled: true },
			{ id: appIds[1], enabled: true },
		]);
		const made = await api.data<Row>('POST /apps', { name: 'Outlet', privacy: true });
		expect(made).toMatchObject({ name: 'Outlet', enabled: true, privacy: true });
		const changes = { enabled: false, waiting_time: 60, contact: { name: 'Tove' } };
		expect(await api.data(`PUT /apps/${made.id}`, changes)).toMatchObject(changes);
	});

	test('have a description by language', async () => {
		expect(await api.data(`GET /apps/${appId}`)).toMatchObject({
			description: { default: 'The shop for lamps' },
		});
		expect(await api.ask(`PUT /apps/${appId}`, { description: 'Lamps' })).toMatchObject({
			error: { code: 1007, json_key: 'description' },
		});
	});

	test('are cut to those that changed since the last sync', async () => {
		await api.ask(`PUT /apps/${appId}`, { enabled: false });
		expect(await api.data('GET /apps?last_sync_time=1729999999999')).toMatchObject([{ id: appId }]);
	});

	test('show their widgets', async () => {
		expect(await api.ask(`GET /apps/${appId}/widgets`)).toMatchObject({
			object: 'widgets',
			data: { app_id: appId },
		});
	});

	test.each([
		[{ waiting_time: 50 }, { code: 1011, json_key: 'waiting_time' }],
		[{ departments: ['1'] }, { code: 1025, json_key: 'departments[0]' }],
		[{ contact: 'Tove' }, { code: 1007, json_key: 'contact' }],
	])('update refuses %j', async (body, error) => {
		expect(await api.ask(`PUT /apps/${appId}`, body)).toMatchObject({ error });
	});
});
