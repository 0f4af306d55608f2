import type { DataAttribute } from '../../sandbox/intercom/attributes';
import { differs, executionDiffers } from '../../demo/compare';
import type { Example } from '../../demo/example';
import { personOf } from '../../demo/persons';
import type { Demo } from '../../demo/start';
import { tableNamed } from './tables';

const changedId = '66b0c0de00000000000000e1';
const equalId = '66b0c0de00000000000000e2';

function plant({ sandbox: { intercom } }: Demo): void {
	const [like] = intercom.attributes.filter(({ name }) => name === 'order_reference') as [
		DataAttribute,
	];
	intercom.attributes.push(
		{ ...like, id: 401, name: 'plan' },
		{ ...like, id: 402, name: 'monthly_spend', data_type: 'float' },
	);
	const now = Math.floor(Date.now() / 1000);
	const user = (id: string, externalId: string, plan: string, monthly_spend: number) =>
		intercom.addContact(
			{ id, externalId, role: 'user', name: externalId, customInfo: { plan, monthly_spend } },
			now,
		);
	user(changedId, 'C-1001', 'starter', 20);
	user(equalId, 'C-1002', 'team', 99.5);
}

export const syncPlanAndSpend: Example = {
	workflowId: 'sync-plan-and-spend',
	title: 'Sync plan and spend to Intercom every night',
	async run(demo) {
		const { sandbox, n8n } = demo;
		plant(demo);
		await n8n.run(this.workflowId, 'Once, by Hand');
		const customers = await tableNamed(n8n, 'live chat customers');
		await customers.add([
			{ customer_id: 'C-1001', plan: 'business', monthly_spend: 120 },
			{ customer_id: 'C-1002', plan: 'team', monthly_spend: 99.5 },
			{ customer_id: 'C-9999', plan: 'team', monthly_spend: 10 },
		]);
		const night = () => n8n.run(this.workflowId, 'Every Night at Two');
		const first = await night();
		const second = await night();
		const { plan, monthly_spend } = personOf(sandbox, 'intercom', changedId);
		const results = new Map(
			(await customers.rows()).map(({ customer_id: id, sync_result: result }) => [
				id,
				typeof result === 'string' ? result : '',
			]),
		);
		return [
			{
				vendor: ['Intercom', 'schedule, table'],
				before: ['3 rows', '1 differs, 1 is unknown'],
				after: [`${String(plan)}, ${String(monthly_spend)}`, String(results.get('C-9999'))],
				items: [
					`first night: ${first.items('Something Changed').length} changed`,
					`second night: ${second.items('Something Changed').length} changed`,
				],
				differences: [
					...executionDiffers(first),
					...executionDiffers(second),
					...differs('plan', plan, 'business'),
					...differs('spend', monthly_spend, 120),
					...differs('writes to the one', sandbox.writesOf('intercom', changedId), 1),
					...differs('writes to the other', sandbox.writesOf('intercom', equalId), 0),
					...differs(
						'note of the change',
						/^Changed on \d{4}-\d\d-\d\d: .*plan/.test(results.get('C-1001') ?? ''),
						true,
					),
					...differs('note where nothing changed', results.get('C-1002'), ''),
					...differs(
						'note of the problem',
						/not found|User Not Found/i.test(results.get('C-9999') ?? ''),
						true,
					),
				],
			},
		];
	},
};
