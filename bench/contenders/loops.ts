import type { IDataObject } from 'n8n-workflow';
import type { WorkName } from '../works';
import type { Loop } from './bareLoop';

/** The updates of `works.ts`, written out by hand. */
export const loops: Record<WorkName, Loop> = {
	intercom: {
		credentialType: 'intercomLiveChatApi',
		reads: [
			'identifyBy',
			'visitorId',
			'updateFields',
			'customInfoInput',
			'customInfoFields',
			'output',
			'options',
		],
		request: (read, baseUrl) => ({
			method: 'PUT',
			url: `${baseUrl}/visitors`,
			body: {
				id: read('visitorId'),
				...(read('updateFields') as IDataObject),
				custom_attributes: Object.fromEntries(
					(read('customInfoFields')['field'] as IDataObject[]).map(({ key, value }) => [
						key,
						value,
					]),
				) as IDataObject,
			},
		}),
	},
	zendeskChat: {
		credentialType: 'zendeskChatApi',
		reads: ['visitorId', 'updateFields', 'output', 'options'],
		request: (read, baseUrl) => ({
			method: 'PUT',
			url: `${baseUrl}/api/v2/chat/visitors/${encodeURIComponent(read('visitorId'))}`,
			body: read('updateFields'),
		}),
	},
};
