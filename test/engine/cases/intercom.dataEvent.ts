import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { seededAt, seededTime } from './intercomRecords';

const { contact, lead } = samples.intercom;
const path = '/events';

const told = {
	event_name: 'ordered-lamp',
	created_at: seededTime,
	user_id: contact.externalId,
	email: contact.email,
	intercom_user_id: contact.id,
	metadata: { order_number: 'NL-7731' },
};
const ordered = { type: 'event', ...told, created_at: seededAt };

export const dataEventCases: Cases = {
	resource: 'dataEvent',
	cases: [
		{
			operation: 'create',
			parameters: {
				identifyBy: 'email',
				email: contact.email,
				eventName: 'ordered-lamp',
				createdAt: '2024-07-09T04:40:00Z',
				metadata: { field: [{ key: 'order_number', value: 'NL-7731' }] },
				metadataJson: { price: { amount: 4900, currency: 'eur' } },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					email: contact.email,
					event_name: 'ordered-lamp',
					created_at: seededAt,
					metadata: { order_number: 'NL-7731', price: { amount: 4900, currency: 'eur' } },
				},
			},
			gives: [{ success: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.events.all()).toMatchObject([{ intercom_user_id: contact.id }]);
			},
		},
		{
			operation: 'create',
			parameters: { identifyBy: 'id', contactId: lead.id, eventName: 'asked-for-offer' },
			sends: {
				method: 'POST',
				path,
				body: {
					id: lead.id,
					event_name: 'asked-for-offer',
					created_at: expect.any(Number) as number,
				},
			},
			gives: [{ success: true }],
		},
		{
			operation: 'createSummary',
			parameters: {
				externalId: contact.externalId,
				eventName: 'ordered-lamp',
				count: 3,
				firstAt: '2024-07-09T04:40:00Z',
				lastAt: '2024-07-09T04:50:00Z',
			},
			sends: {
				method: 'POST',
				path: `${path}/summaries`,
				body: {
					user_id: contact.externalId,
					event_summaries: {
						event_name: 'ordered-lamp',
						count: 3,
						first: seededAt,
						last: seededAt + 600,
					},
				},
			},
			gives: [{ success: true }],
			after: ({ intercom }) => {
				expect(intercom.eventSummaries).toMatchObject([{ count: 3 }]);
			},
		},
		{
			operation: 'getMany',
			parameters: { identifyBy: 'id', contactId: contact.id, returnAll: true },
			before: ({ intercom }) => {
				for (let n = 0; n < 60; n += 1) intercom.tables.events.create({ ...ordered });
				return undefined;
			},
			sends: [
				{
					method: 'GET',
					path,
					query: {
						type: 'user',
						intercom_user_id: contact.id,
						summary: 'false',
						per_page: '50',
					},
				},
				{
					method: 'GET',
					path,
					query: {
						type: 'user',
						intercom_user_id: contact.id,
						summary: 'false',
						per_page: '50',
						page: '2',
					},
				},
			],
			gives: Array.from({ length: 60 }, (_none, index) => ({ id: String(index + 1), ...told })),
		},
		{
			operation: 'getMany',
			parameters: { identifyBy: 'externalId', externalId: contact.externalId, summary: true },
			before: ({ intercom }) => {
				intercom.tables.events.create({ ...ordered });
				intercom.tables.events.create({ ...ordered, created_at: seededAt + 600 });
				return undefined;
			},
			sends: {
				method: 'GET',
				path,
				query: { type: 'user', user_id: contact.externalId, summary: 'true', per_page: '50' },
			},
			gives: [
				{
					name: 'ordered-lamp',
					first: '2024-07-09T04:40:00.000Z',
					last: '2024-07-09T04:50:00.000Z',
					count: 2,
					description: null,
				},
			],
		},
	],
};
