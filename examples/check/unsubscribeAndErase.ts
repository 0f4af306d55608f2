import { differs, executionDiffers } from '../../demo/compare';
import type { Example } from '../../demo/example';
import type { Demo } from '../../demo/start';
import { tableNamed } from './tables';

const email = 'forget.me@quietwater.example';
const reader = 'no.mails@quietwater.example';
const readerId = '66b0c0de00000000000000e5';

/** One person whom all four vendors know, others who are like her, and one who wants no emails. */
function plant({ sandbox: { acquire, intercom, zendesk, zoho } }: Demo): void {
	const now = Math.floor(Date.now() / 1000);
	const person = { name: 'Wilma Quist', email };
	intercom.addContact({ ...person, id: '66b0c0de00000000000000e4' }, now);
	intercom.addContact({ id: readerId, name: 'Reader', email: reader, role: 'user' }, now);
	acquire.add({ ...person, id: '7001' });
	// Its search finds whatever holds the words.
	acquire.add({ id: '7002', name: 'Another', email: `not.${email}` });
	const visitor = zendesk.add({ ...person, id: '5530417.eraseWilma' });
	zendesk.addChat({ id: '3184.erase1', visitor });
	zendesk.addChat({ id: '3184.erase2', visitor, type: 'offline_msg' });
	zoho.add({ ...person, id: '804500000001200121', status: 'closed', endedAt: Date.now() });
	zoho.add({ ...person, id: '804500000001200122' });
}

/** What the vendors still have of her. */
function left({ sandbox: { acquire, intercom, zendesk, zoho } }: Demo): Record<string, unknown> {
	return {
		intercom: [...intercom.contacts.values()].filter((one) => one.email === email).length,
		acquire: ['7001', '7002'].filter((id) => acquire.contact(id)),
		zendesk: ['3184.erase1', '3184.erase2'].filter((id) => zendesk.chat(id)),
		zoho: ['804500000001200121', '804500000001200122'].filter((id) => zoho.find(id)),
	};
}

export const unsubscribeAndErase: Example = {
	workflowId: 'unsubscribe-and-erase',
	title: 'Unsubscribe or erase a person everywhere',
	async run(demo) {
		const { sandbox, n8n } = demo;
		plant(demo);
		await n8n.run(this.workflowId, 'Once, by Hand');
		const requests = await tableNamed(n8n, 'live chat privacy requests');
		await requests.add([
			{ email, kind: 'erase', status: 'open' },
			{ email: reader, kind: 'unsubscribe', status: 'open' },
			{ email: 'runa.dahl@fjordworks.example', kind: 'erase', status: 'done 2026-01-01' },
		]);
		const execution = await n8n.run(this.workflowId, 'Every Hour');
		const again = await n8n.run(this.workflowId, 'Every Hour');
		const states = (await requests.rows()).map(({ status }) =>
			String(status).replace(/\d{4}-\d\d-\d\d/, 'DATE'),
		);
		const contact = sandbox.intercom.contact(readerId);
		return [
			{
				vendor: ['All four', 'schedule, table'],
				before: ['1 to erase, 1 to unsubscribe', 'known to four vendors'],
				after: ['only the open chat is left', `unsubscribed: ${String(contact?.unsubscribed)}`],
				items: [`${states.length} requests`, states.join(', ')],
				differences: [
					...executionDiffers(execution),
					...executionDiffers(again),
					...differs('left', left(demo), {
						intercom: 0,
						acquire: ['7002'],
						zendesk: [],
						zoho: ['804500000001200122'],
					}),
					...differs('unsubscribed', contact?.unsubscribed, true),
					...differs('writes to the reader', sandbox.writesOf('intercom', readerId), 1),
					...differs('states', states, ['done DATE', 'done DATE', 'done DATE']),
					...differs('requests of the second run', again.items('Get Open Requests').length, 0),
				],
			},
		];
	},
};
