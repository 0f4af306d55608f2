import { samples } from '../../sandbox';
import { intercomApi, seconds } from './intercomApi';

const { adminIds, companyId, contact, segmentId, subscriptionTypeIds, tagIds, teamId } =
	samples.intercom;
const api = intercomApi();
const one = `/contacts/${contact.id}`;

describe('what hangs on a contact', () => {
	test.each([
		['tags', { id: tagIds[0] }],
		['companies', { id: companyId }],
		['subscriptions', { id: subscriptionTypeIds[0], consent_type: 'opt_out' }],
	])('%s are put there, and taken off once', async (part, body) => {
		expect(await api.send(`POST ${one}/${part}`, body)).toMatchObject({ status: 200 });
		expect(await api.send(`POST ${one}/${part}`, body)).toMatchObject({ status: 200 });
		expect(await api.ask(`GET ${one}/${part}`)).toMatchObject({ data: { length: 1 } });
		const line = `DELETE ${one}/${part}/${body.id}`;
		expect(await api.send(line)).toMatchObject({ status: 200, body: { id: body.id } });
		expect(await api.refusal(line)).toEqual([404, 'not_found']);
		expect(await api.ask(`GET ${one}/${part}`)).toMatchObject({ data: [] });
	});

	test.each([
		['an unknown tag', 'tags', { id: '9' }, [404, 'not_found']],
		['no company', 'companies', {}, [400, 'parameter_not_found']],
		['an unknown company', 'companies', { id: '9' }, [404, 'company_not_found']],
		[
			'another consent',
			'subscriptions',
			{ id: '511', consent_type: 'x' },
			[400, 'parameter_invalid'],
		],
		['no text', 'notes', {}, [400, 'parameter_not_found']],
		['an unknown author', 'notes', { body: 'x', admin_id: '1' }, [404, 'not_found']],
	])('%s is refused', async (_what, part, body, refusal) => {
		expect(await api.refusal(`POST ${one}/${part}`, body)).toEqual(refusal);
		expect(await api.refusal(`POST /contacts/x/${part}`, body)).toEqual([404, 'not_found']);
	});

	test('notes are HTML, by whoever is behind the token, and come page by page', async () => {
		const made = await api.ask(`POST ${one}/notes`, { body: 'Asked again' });
		expect(made).toMatchObject({ body: '<p>Asked again</p>', author: { id: adminIds[0] } });
		const { id } = made as { id: string };
		expect(await api.ask(`GET /notes/${id}`)).toEqual(made);
		expect(await api.ask(`GET ${one}/notes?per_page=1`)).toMatchObject({
			total_count: 2,
			pages: { next: expect.stringContaining('page=2') as string },
		});
		expect(await api.refusal('GET /notes/9')).toEqual([404, 'not_found']);
	});

	test('the history of merges goes on by a cursor', async () => {
		const merged = (n: number) => ({
			type: 'merge_history',
			source_contact_id: String(n),
			source_contact_role: 'lead',
			merged_at: n,
		});
		api.desk.contact(contact.id)?.merged.push(merged(1), merged(2), merged(3));
		const first = await api.ask(`GET ${one}/merge_history?per_page=2`);
		expect(first).toMatchObject({
			data: [{ merged_at: 3 }, { merged_at: 2 }],
			next_cursor: '2',
			has_more: true,
		});
		expect(await api.ask(`GET ${one}/merge_history?per_page=2&cursor=2&order=asc`)).toMatchObject({
			data: [{ merged_at: 3 }],
			next_cursor: null,
			has_more: false,
		});
	});
});

describe('companies', () => {
	const path = `/companies/${companyId}`;

	test('the own ID tells a new one from one that is there', async () => {
		const upsert = (body: object) => api.ask('POST /companies', { company_id: 'acct-1', ...body });
		const made = (await upsert({ name: 'Plumtree', plan: 'Solo' })) as { id: string };
		expect(made).toMatchObject({ name: 'Plumtree', plan: { name: 'Solo' } });
		expect(await upsert({ size: 3, update_last_request_at: true })).toMatchObject({
			id: made.id,
			name: 'Plumtree',
			size: 3,
			last_request_at: seconds,
		});
		expect(api.desk.tables.companies.size).toBe(2);
	});

	test.each([
		[{ size: 1.5 }, 'parameter_invalid'],
		[{ custom_attributes: 'x' }, 'parameter_invalid'],
		[{ custom_attributes: { seats: 1 } }, 'parameter_invalid'],
		[{ company_id: 'acct-2' }, 'bad_request'],
	])('the change %j is refused', async (body, code) => {
		expect(await api.refusal(`PUT ${path}`, body)).toEqual([400, code]);
	});

	test('one is found by its name or own ID, several by a tag', async () => {
		await api.ask('POST /tags', { name: 'Trial', companies: [{ id: companyId }] });
		expect(await api.ask('GET /companies?name=Fjordworks')).toMatchObject({ id: companyId });
		expect(await api.ask(`GET /companies?tag_id=${tagIds[0]}`)).toMatchObject({ total_count: 1 });
		expect(await api.ask(`GET /companies?segment_id=${segmentId}`)).toMatchObject({ data: [] });
		expect(await api.refusal('GET /companies?company_id=x')).toEqual([404, 'company_not_found']);
	});

	test('its members leave when it is deleted', async () => {
		await api.ask(`POST ${one}/companies`, { id: companyId });
		expect(await api.ask(`GET ${path}/contacts`)).toMatchObject({ data: [{ id: contact.id }] });
		expect(await api.ask(`DELETE ${path}`)).toMatchObject({ object: 'company', deleted: true });
		expect(await api.ask(`GET ${one}/companies`)).toMatchObject({ data: [] });
		for (const part of ['', '/contacts', '/notes', '/segments']) {
			expect(await api.refusal(`GET ${path}${part}`)).toEqual([404, 'company_not_found']);
		}
	});

	test('a list has pages of 15, and of 60 at most', async () => {
		api.desk.tables.companies.addMany(20);
		expect(await api.ask('POST /companies/list')).toMatchObject({
			data: { length: 15 },
			pages: { next: expect.stringContaining('page=2') as string },
		});
		expect(await api.refusal('POST /companies/list?per_page=61')).toEqual([
			400,
			'parameter_invalid',
		]);
	});

	test('notes belong to it', async () => {
		expect(await api.ask(`POST ${path}/notes`, { body: '<b>Big</b>' })).toMatchObject({
			body: '<b>Big</b>',
			company: { id: companyId },
		});
		expect(await api.ask(`GET ${path}/notes`)).toMatchObject({ total_count: 1 });
	});
});

describe('tags', () => {
	test('a name is taken without regard to its case, and changed by the ID', async () => {
		expect(await api.ask('POST /tags', { name: 'TRIAL' })).toMatchObject({
			id: tagIds[0],
			name: 'Trial',
		});
		expect(await api.ask('POST /tags', { id: tagIds[0], name: 'Test' })).toMatchObject({
			name: 'Test',
		});
		expect(await api.refusal('POST /tags', { id: '9', name: 'x' })).toEqual([404, 'not_found']);
	});

	test('are put on companies and contacts, and taken off companies', async () => {
		const companies = [{ company_id: 'acct-417' }];
		expect(await api.ask('POST /tags', { name: 'Trial', companies })).toMatchObject({
			companies: [{ id: companyId, tagged: true }],
		});
		const off = [{ id: companyId, untag: true }];
		expect(await api.ask('POST /tags', { name: 'Trial', companies: off })).toMatchObject({
			companies: [{ tagged: false }],
		});
		const users = [{ id: contact.id }];
		expect(await api.ask('POST /tags', { name: 'Trial', users })).toMatchObject({
			users: [{ id: contact.id, tagged: true }],
		});
	});

	test.each([
		['no name', {}, [400, 'parameter_not_found']],
		['an unknown company', { name: 'x', companies: [{ id: '9' }] }, [404, 'company_not_found']],
		['an unknown contact', { name: 'x', users: [{ id: '9' }] }, [404, 'not_found']],
		['users that are no list', { name: 'x', users: 'all' }, [400, 'parameter_invalid']],
	])('%s is refused', async (_what, body, refusal) => {
		expect(await api.refusal('POST /tags', body)).toEqual(refusal);
	});

	test('one that was deleted is off every contact, and answered without a word', async () => {
		await api.ask(`POST ${one}/tags`, { id: tagIds[0] });
		expect(await api.send(`DELETE /tags/${tagIds[0]}`)).toMatchObject({ status: 200, text: '' });
		expect(await api.ask(`GET ${one}/tags`)).toMatchObject({ data: [] });
		expect(await api.refusal(`GET /tags/${tagIds[0]}`)).toEqual([404, 'not_found']);
	});
});

describe('the workspace', () => {
	test.each([
		['/admins/1', 'admin_not_found'],
		['/teams/1', 'team_not_found'],
		['/teams/1/metrics', 'team_not_found'],
		['/segments/1', 'not_found'],
	])('%s is not there', async (path, code) => {
		expect(await api.refusal(`GET ${path}`)).toEqual([404, code]);
	});

	test('a segment is counted where that is asked for', async () => {
		api.desk.contact(contact.id)?.segments.add(segmentId);
		expect(await api.ask('GET /segments?include_count=true')).toMatchObject({
			segments: [{ id: segmentId, count: 1 }],
		});
		expect(await api.ask('GET /segments')).not.toHaveProperty('segments.0.count');
	});

	test.each(['0', '86401', 'x'])('an idle threshold of %s is refused', async (threshold) => {
		const line = `GET /teams/${teamId}/metrics?idle_threshold=${threshold}`;
		expect(await api.refusal(line)).toEqual([400, 'parameter_invalid']);
	});

	test('an admin goes away, but not by half', async () => {
		const away = `PUT /admins/${adminIds[1]}/away`;
		const body = { away_mode_enabled: true, away_mode_reassign: false };
		expect(await api.ask(away, body)).toMatchObject({ away_mode_enabled: true });
		expect(await api.refusal(away, { away_mode_enabled: true })).toEqual([
			400,
			'parameter_invalid',
		]);
		expect(await api.refusal('PUT /admins/1/away', body)).toEqual([404, 'admin_not_found']);
	});
});
