import { samples } from '../../../sandbox';
import type { Cases } from './case';

const requestId = samples.zoho.callbackRequestId;
const path = `/api/v2/lanternhouse/callbacks/${requestId}`;
const reply = { action: 'reply', replies: [{ text: 'Your lamp is on its way' }] };

export const callbackCases: Cases = {
	resource: 'callback',
	cases: [
		{
			operation: 'sendProgress',
			parameters: { requestId, text: 'I am looking up your order' },
			sends: {
				method: 'POST',
				path: `${path}/progress`,
				body: { text: 'I am looking up your order' },
			},
			gives: [{ success: true }],
			after: ({ zoho }) => {
				expect(zoho.callbacks.get(requestId)).toEqual({
					progress: ['I am looking up your order'],
					responses: [],
				});
			},
		},
		{
			operation: 'sendResponse',
			parameters: { requestId, response: JSON.stringify(reply) },
			sends: { method: 'POST', path: `${path}/response`, body: reply },
			gives: [{ success: true }],
			after: ({ zoho }) => {
				expect(zoho.callbacks.get(requestId)).toEqual({ progress: [], responses: [reply] });
			},
		},
	],
};
