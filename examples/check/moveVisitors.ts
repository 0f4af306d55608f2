import { at } from '../../nodes/shared/base/record';
import { differs, executionDiffers, personDiffers } from '../../demo/compare';
import type { Example } from '../../demo/example';
import { personOf } from '../../demo/persons';

const visitor = {
	id: '5530417.moveAnselmBrandt',
	name: 'Anselm Brandt',
	email: 'anselm@brandt-lights.example',
	phone: '2025550171',
};
const knownId = '66b0c0de00000000000000e3';

export const moveVisitors: Example = {
	workflowId: 'move-visitors',
	title: 'Move visitors from Zendesk Chat to Intercom',
	async run({ sandbox: { zendesk, intercom }, sandbox, n8n }) {
		zendesk.add(visitor);
		zendesk.addChats(2, { visitor: { id: visitor.id } });
		const known = zendesk.add({ name: 'Petra Vance', email: 'petra@vance.example', phone: '1' });
		zendesk.addChat({ visitor: { id: known.id } });
		const now = Math.floor(Date.now() / 1000);
		intercom.addContact({ id: knownId, name: 'Petra', email: 'petra@vance.example' }, now);
		const leads = () => [...intercom.contacts.values()].filter(({ role }) => role === 'lead');
		const named = (email: string) => leads().filter((lead) => lead.email === email);
		const before = leads().length;
		const execution = await n8n.run(this.workflowId, 'When You Execute');
		const [moved] = named(visitor.email);
		const notes = intercom.tables.notes
			.all()
			.filter(({ contact }) => at(contact, 'id') === moved?.id)
			.map(({ body }) => String(body));
		const written = execution.items('Write to Intercom');
		const form = written.find(({ email }) => email === visitor.email) ?? {};
		return [
			{
				vendor: ['Zendesk Chat', 'to Intercom'],
				before: [`${execution.items('Latest Chats').length} chats`, `${before} leads`],
				after: [`${leads().length} leads`, ...notes],
				items: [
					`${execution.items('Each Visitor Once').length} visitors`,
					`${execution.items('Is New There').length} new`,
				],
				differences: [
					...executionDiffers(execution),
					...differs('leads with his email', named(visitor.email).length, 1),
					...differs('leads with her email', named('petra@vance.example').length, 1),
					...personDiffers(form, {
						...{ vendor: 'intercom', id: moved?.id, externalId: moved?.externalId },
						...{ name: visitor.name, email: visitor.email },
						...{ phone: visitor.phone, customInfo: {}, created: true },
						...{ createdAt: form.createdAt, updatedAt: form.updatedAt },
					}),
					...differs('her name', personOf(sandbox, 'intercom', knownId).name, 'Petra Vance'),
					...differs('notes', notes, [`<p>Came from Zendesk Chat, visitor ${visitor.id}</p>`]),
				],
			},
		];
	},
};
