import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [caseId] = samples.acquire.caseIds;
const [contactId] = samples.acquire.contactIds;
const [tove] = samples.acquire.userIds;
const path = '/api/v1/crm/follow-up';

export const snoozeCases: Cases = {
	resource: 'snooze',
	cases: [
		{
			operation: 'create',
			parameters: {
				caseId: String(caseId),
				scheduleDate: '2027-03-01T09:30:00Z',
				additionalFields: { message: 'Ask whether the offer fits', users: [tove] },
			},
			sends: {
				method: 'POST',
				path: `${path}/create`,
				body: {
					objectType: 'case',
					caseId,
					objectId: caseId,
					scheduleDate: '2027-03-01 09:30:00',
					message: 'Ask whether the offer fits',
					users: [tove],
				},
			},
			gives: [
				{
					id: '1',
					objectType: 'case',
					objectId: '911',
					caseId: '911',
					message: 'Ask whether the offer fits',
					userIds: ['5'],
					scheduleDate: '2027-03-01T09:30:00.000Z',
				},
			],
		},
		{
			operation: 'create',
			parameters: { objectType: 'contact', contactId, scheduleDate: '2027-03-01T09:30:00Z' },
			sends: {
				method: 'POST',
				path: `${path}/create`,
				body: {
					objectType: 'contact',
					contactId: Number(contactId),
					objectId: Number(contactId),
					scheduleDate: '2027-03-01 09:30:00',
				},
			},
			gives: [
				{
					id: '1',
					objectType: 'contact',
					objectId: contactId,
					contactId,
					scheduleDate: '2027-03-01T09:30:00.000Z',
				},
			],
		},
		{
			operation: 'get',
			parameters: { objectType: 'contact', contactId },
			before: ({ acquire }) => {
				const objectId = Number(contactId);
				const scheduleDate = '2027-03-01 09:30:00';
				acquire.tables.followUps.create({ objectType: 'contact', objectId, scheduleDate });
				return undefined;
			},
			sends: {
				method: 'POST',
				path: `${path}/get`,
				body: {
					objectType: 'contact',
					objectId: Number(contactId),
					contactId: Number(contactId),
				},
			},
			gives: [
				{
					id: '1',
					objectType: 'contact',
					objectId: contactId,
					scheduleDate: '2027-03-01T09:30:00.000Z',
				},
			],
		},
	],
};
