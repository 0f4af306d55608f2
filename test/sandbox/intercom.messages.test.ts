import { samples } from '../../sandbox';
import { intercomApi, seconds } from './intercomApi';

const { adminIds, contact, lead } = samples.intercom;
const api = intercomApi();

const from = { type: 'admin', id: adminIds[0] };
const to = { type: 'user', id: contact.id };
const inApp = { message_type: 'inapp', from, to, body: 'Hello' };
const email = { ...inApp, message_type: 'email', subject: 'Your offer' };
const whatsApp = {
	message_type: 'whatsapp',
	from,
	to: { phone: '+12025550143', name: 'Runa Dahl' },
	template: 'order_shipped',
	locale: 'en',
	components: [],
};

test('a message has one recipient or several, and copies', async () => {
	expect(await api.ask('POST /messages', inApp)).toMatchObject({
		type: 'admin_message',
		message_type: 'inapp',
		created_at: seconds,
		owner: { id: adminIds[0] },
	});
	const others = [{ type: 'lead', id: lead.id }];
	const body = { ...email, to: [to, ...others], cc: others, bcc: to };
	expect(await api.ask('POST /messages', body)).toMatchObject({ subject: 'Your offer' });
});

test('a message on WhatsApp goes to a number', async () => {
	expect(await api.ask('POST /messages', whatsApp)).toMatchObject({
		message_type: 'whatsapp',
		body: null,
	});
});

test.each([
	['another type', { ...inApp, message_type: 'in_app' }, [400, 'parameter_invalid']],
	['no text', { ...inApp, body: undefined }, [400, 'parameter_invalid']],
	['an email without a subject', { ...email, subject: '' }, [422, 'parameter_not_found']],
	['nobody', { ...inApp, to: undefined }, [404, 'not_found']],
	['an unknown recipient', { ...inApp, to: [to, { type: 'user', id: 'x' }] }, [404, 'not_found']],
	['a copy to nobody', { ...email, cc: [{ type: 'user', id: 'x' }] }, [404, 'not_found']],
	['an unknown sender', { ...inApp, from: { type: 'admin', id: '1' } }, [404, 'admin_not_found']],
	['WhatsApp without a name', { ...whatsApp, to: { phone: '+1' } }, [422, 'parameter_not_found']],
	['WhatsApp without components', { ...whatsApp, components: '' }, [422, 'parameter_not_found']],
])('%s is refused', async (_what, body, refusal) => {
	expect(await api.refusal('POST /messages', body)).toEqual(refusal);
	expect(api.sandbox.writesOf('intercom', '5519')).toBe(0);
});

describe('the statuses of messages', () => {
	test('are those of one campaign, page by page', async () => {
		const first = await api.ask('GET /messages/status?ruleset_id=51932&per_page=1');
		expect(first).toMatchObject({ events: [{ status: 'delivered' }], total_count: 2 });
		const { pages } = first as { pages: { next: { starting_after: string } } };
		const cursor = encodeURIComponent(pages.next.starting_after);
		const rest = `GET /messages/status?ruleset_id=51932&per_page=1&starting_after=${cursor}`;
		expect(await api.ask(rest)).toMatchObject({ events: [{ status: 'failed' }] });
		expect(await api.ask('GET /messages/status?ruleset_id=1')).toMatchObject({ events: [] });
	});

	test.each([
		['/messages/status', 400, 'ruleset_id is required'],
		['/messages/whatsapp/status?message_id=x', 404, 'WhatsApp message not found'],
	])('%s has an error without a list', async (path, status, message) => {
		expect(await api.send(`GET ${path}`)).toMatchObject({
			status,
			body: { type: 'error', message },
		});
	});
});
