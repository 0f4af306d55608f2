import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { workflowId } = samples.intercom;

export const workflowCases: Cases = {
	resource: 'workflow',
	cases: [
		{
			operation: 'export',
			parameters: { workflowId },
			sends: { method: 'GET', path: `/export/workflows/${workflowId}` },
			gives: [
				{
					export_version: '1.0',
					exported_at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
					app_id: 12345,
					workflow: {
						id: workflowId,
						title: 'Greet visitors',
						description: 'Says hello to whoever looks at a lamp',
						trigger_type: 'inbound_conversation',
						state: 'live',
						target_channels: ['chat'],
						preferred_devices: ['desktop', 'mobile'],
						created_at: '2024-07-09T04:40:00Z',
						updated_at: '2024-07-09T04:40:00Z',
						targeting: {},
						snapshot: { id: '1', steps: [{ id: 's1' }] },
						attributes: [],
						embedded_rules: [],
					},
				},
			],
		},
	],
};
