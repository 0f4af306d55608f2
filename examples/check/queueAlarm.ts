import { differs } from '../../demo/compare';
import type { Example } from '../../demo/example';

export const queueAlarm: Example = {
	workflowId: 'queue-alarm',
	title: 'Raise an alarm when the queue of waiting chats grows',
	async run({ sandbox, n8n }) {
		const minute = () => n8n.run(this.workflowId, 'Every Minute');
		const calm = await minute();
		const [metrics = {}] = calm.items('Look at the Queue');
		const data = { ...metrics, incoming_chats: 9, waiting_time_max: 240 };
		const body = { content: { topic: 'chats', type: 'update', data }, status_code: 200 };
		const planted = sandbox.plant({
			...{ vendor: 'zendesk', pathIncludes: '/stream/chats', fault: 'status', status: 200, body },
		});
		const full = await minute();
		const stillFull = await minute();
		planted.remove();
		return [
			{
				vendor: ['Zendesk Chat', 'schedule'],
				before: [`${String(metrics.incoming_chats)} chats wait`],
				after: ['9 chats wait', String(full.error)],
				items: [`${full.status}, then ${stillFull.status}`],
				differences: [
					...differs('calm minute', calm.status, 'success'),
					...differs('first minute', full.status, 'error'),
					...differs('alarm', full.error, '9 chats wait, the longest for 240 seconds'),
					...differs('second minute', stillFull.status, 'success'),
				],
			},
		];
	},
};
