import { DateTime } from 'luxon';
import { differs, executionDiffers } from '../../demo/compare';
import type { Example } from '../../demo/example';
import { tableNamed } from './tables';

const count = 120;

export const exportYesterdaysChats: Example = {
	workflowId: 'export-yesterdays-chats',
	title: "Export yesterday's chats to a table",
	async run({ sandbox: { zoho }, n8n }) {
		const noon = DateTime.now().startOf('day').minus({ hours: 12 }).toMillis();
		const ids = zoho.addConversations(count, { startedAt: noon, email: 'many@millrace.example' });
		const others = [noon - 86_400_000, noon + 86_400_000].map(
			(startedAt) => zoho.add({ startedAt }).id,
		);
		await n8n.run(this.workflowId, 'Once, by Hand');
		const night = () => n8n.run(this.workflowId, 'Every Night at One');
		const execution = await night();
		const again = await night();
		const archive = await tableNamed(n8n, 'live chat archive');
		const rows = await archive.rows();
		const [first] = rows;
		return [
			{
				vendor: ['Zoho SalesIQ', 'schedule, table'],
				before: [`${count} chats of yesterday`],
				after: [`${rows.length} rows or more`, String(first?.question).slice(0, 32)],
				items: [`${execution.items("Yesterday's Chats").length} chats, twice`],
				differences: [
					...executionDiffers(execution),
					...executionDiffers(again),
					...differs('chats', execution.items("Yesterday's Chats").length, count),
					...differs(
						'other days',
						rows.filter(({ conversation_id: id }) => others.includes(String(id))).length,
						0,
					),
					...differs('ids are known', ids.includes(String(first?.conversation_id)), true),
					...differs('email', first?.visitor_email, 'many@millrace.example'),
					...differs('state', first?.state, 'connected'),
					...differs('began', new Date(String(first?.started_at)).getTime(), noon),
				],
			},
		];
	},
};
