import { samples } from '../../samples';
import type { ChatValues } from '../chat';

const { chatIds, conversionId, departmentIds, goalId, offlineMessageId, visitorIds } =
	samples.zendesk;

/** What the first visitors have left behind. */
export const chatSeeds = (): ChatValues[] => [
	{
		id: chatIds[0],
		timestamp: '2024-07-09T05:00:00Z',
		end_timestamp: '2024-07-09T05:06:40Z',
		visitor: { id: visitorIds[0] },
		tags: ['dimmer'],
	},
	{
		id: chatIds[1],
		timestamp: '2024-07-09T05:30:00Z',
		end_timestamp: '2024-07-09T05:34:00Z',
		visitor: { id: visitorIds[1] },
		department_id: departmentIds[1],
		missed: true,
		unread: true,
	},
	{
		id: chatIds[2],
		timestamp: '2024-07-09T06:10:00Z',
		end_timestamp: '2024-07-09T06:21:00Z',
		visitor: { id: visitorIds[0] },
		rating: 'good',
		comment: 'Found my lamp at once',
		tags: ['delivery', 'lamps'],
		conversions: [
			{
				id: conversionId,
				goal_id: goalId,
				goal_name: 'Lamp ordered',
				timestamp: '2024-07-09T06:25:00Z',
				attribution: {},
			},
		],
	},
	{
		id: offlineMessageId,
		type: 'offline_msg',
		timestamp: '2024-07-09T06:45:00Z',
		visitor: { id: visitorIds[1] },
		message: 'Is the oak floor lamp back in store?',
		unread: true,
	},
];
