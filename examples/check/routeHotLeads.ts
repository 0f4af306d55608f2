import { samples } from '../../sandbox';
import type { DataAttribute } from '../../sandbox/intercom/attributes';
import { differs, executionDiffers } from '../../demo/compare';
import type { Example } from '../../demo/example';
import { personOf } from '../../demo/persons';
import type { Demo } from '../../demo/start';
import { addressOf, whilePublished } from './published';

const people = {
	hot: {
		...{ id: '66b0c0de00000000000000f1', email: 'head@kestrel-works.example', phone: '1' },
		customInfo: { seats: 40 },
	},
	warm: { id: '66b0c0de00000000000000f2', email: 'someone@millrace.example' },
	cold: { id: '66b0c0de00000000000000f3', email: 'somebody@gmail.com' },
};

type Kind = keyof typeof people;

function plant({ sandbox: { intercom } }: Demo): Record<Kind, string> {
	const [like] = intercom.attributes.filter(({ name }) => name === 'seats') as [DataAttribute];
	intercom.attributes.push({ ...like, id: 403, name: 'lead_score' });
	const now = Math.floor(Date.now() / 1000);
	const begin = (kind: Kind) => {
		const { id } = intercom.addContact({ role: 'lead', name: kind, ...people[kind] }, now);
		const contacts = { type: 'contact.list', contacts: [{ type: 'contact', id }] };
		const [conversationId = ''] = intercom.tables.conversations.addMany(1, { contacts });
		return conversationId;
	};
	return { hot: begin('hot'), warm: begin('warm'), cold: begin('cold') };
}

export const routeHotLeads: Example = {
	workflowId: 'route-hot-leads',
	title: 'Score and route hot leads',
	async run(demo) {
		const { intercom } = demo.sandbox;
		const conversations = plant(demo);
		const stored = (kind: Kind) => intercom.tables.conversations.find(conversations[kind]);
		const url = addressOf(demo, this.workflowId, 'Conversation Began');
		const executions = await whilePublished(demo, this.workflowId, async () => {
			await intercom.webhooks.subscribe(url);
			const begins = (kind: Kind) =>
				demo.n8n.executionAfter(this.workflowId, () =>
					intercom.webhooks.fire('conversation.user.created', { item: stored(kind) }),
				);
			return [await begins('hot'), await begins('warm'), await begins('cold')];
		});
		const kinds = Object.keys(people) as Kind[];
		const scores = kinds.map(
			(kind) => personOf(demo.sandbox, 'intercom', people[kind].id).lead_score,
		);
		const teams = kinds.map((kind) => String(stored(kind)?.team_assignee_id));
		const tagged = kinds.map((kind) => intercom.contact(people[kind].id)?.tags.size);
		return [
			{
				vendor: ['Intercom', 'trigger'],
				before: ['3 conversations begin'],
				after: [`scores: ${scores.join(', ')}`, `team of the hot one: ${String(teams[0])}`],
				items: ['1 assigned, 1 tagged, 1 left'],
				differences: [
					...executions.flatMap(executionDiffers),
					...differs('scores', scores, [80, 30, 0]),
					...differs('teams', teams, [samples.intercom.teamId, '0', '0']),
					...differs('tags', tagged, [0, 1, 0]),
				],
			},
		];
	},
};
