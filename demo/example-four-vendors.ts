import { samples, type VendorName } from '../sandbox';
import { differs, executionDiffers, personDiffers, personLines } from './compare';
import type { Example } from './example';
import { personOf } from './persons';
import type { Demo } from './start';

const who = {
	name: 'Runa Dahl-Weber',
	email: 'runa.weber@fjordworks.example',
	phone: '2025550142',
};

interface Target {
	vendor: VendorName;
	shownAs: string;
	id: string;
	/** The nodes that write, each once. */
	nodes: string[];
	/** What the visitor must be changed to. */
	changes: Record<string, unknown>;
}

const targets: readonly Target[] = [
	{
		vendor: 'zoho',
		shownAs: 'Zoho SalesIQ',
		id: samples.zoho.conversationIds[0],
		nodes: ['Update Zoho SalesIQ', 'Add details in Zoho'],
		changes: { ...who, Plan: 'team', Seats: '12' },
	},
	{
		vendor: 'zendesk',
		shownAs: 'Zendesk Chat',
		id: samples.zendesk.visitorIds[0],
		nodes: ['Update Zendesk Chat'],
		changes: who,
	},
	{
		vendor: 'intercom',
		shownAs: 'Intercom',
		id: samples.intercom.visitorIds[0],
		nodes: ['Update Intercom'],
		changes: { name: who.name, plan_interest: 'team', seats: 12, newsletter: true },
	},
	{
		vendor: 'acquire',
		shownAs: 'Acquire',
		id: samples.acquire.contactIds[0],
		nodes: ['Update Acquire'],
		changes: { ...who, tier: 'gold', membership_number: 'LH-20417' },
	},
];

export const fourVendors: Example = {
	workflowId: 'updateFourVendors',
	title: 'Update one visitor in four vendors',
	async run({ sandbox, n8n }: Demo) {
		const people = () => targets.map(({ vendor, id }) => personOf(sandbox, vendor, id));
		const before = people();
		const execution = await n8n.run(this.workflowId, 'When clicking Execute');
		const after = people();
		return targets.map(({ vendor, shownAs, id, nodes, changes }, index) => {
			const { [index]: was = {} } = before;
			const { [index]: is = {} } = after;
			const expected = { ...was, ...changes };
			const out = nodes.map((node) => execution.items(node).length);
			return {
				vendor: [shownAs],
				...personLines(was, is),
				items: nodes.map((_, which) => `1 in, ${out[which] ?? 0} out`),
				differences: [
					...executionDiffers(execution),
					...personDiffers(is, expected),
					...nodes.flatMap((node, which) => differs(`items of "${node}"`, out[which], 1)),
					...differs('writes', sandbox.writesOf(vendor, id), nodes.length),
				],
			};
		});
	},
};
