import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { justNow, seededTime } from './intercomRecords';

const { contact, userIds, visitorIds } = samples.intercom;
const [id] = visitorIds;
const [userId] = userIds;
const byUserId = { identifyBy: 'userId', userId };

const visitor = {
	id,
	user_id: userId,
	name: 'Runa Dahl',
	email: '',
	phone: null,
	custom_attributes: {},
	created_at: seededTime,
	updated_at: seededTime,
};

export const visitorCases: Cases = {
	resource: 'visitor',
	cases: [
		{
			operation: 'convert',
			parameters: { ...byUserId, contactType: 'lead', contactEmail: 'runa@new.example' },
			sends: {
				method: 'POST',
				path: '/visitors/convert',
				body: { type: 'lead', visitor: { user_id: userId }, user: { email: 'runa@new.example' } },
			},
			gives: [
				{
					id: expect.stringMatching(/^[\da-f]{24}$/) as string,
					external_id: null,
					role: 'lead',
					name: 'Runa Dahl',
					email: 'runa@new.example',
					phone: null,
					custom_attributes: {},
					created_at: justNow,
					updated_at: justNow,
				},
			],
			after: ({ intercom }) => {
				expect(intercom.visitor(id)).toBeUndefined();
			},
		},
		{
			operation: 'convert',
			parameters: {
				identifyBy: 'id',
				visitorId: id,
				contactType: 'user',
				contactIdentifyBy: 'externalId',
				externalId: contact.externalId,
				output: 'visitor',
			},
			sends: {
				method: 'POST',
				path: '/visitors/convert',
				body: { type: 'user', visitor: { id }, user: { user_id: contact.externalId } },
			},
			gives: [
				{
					vendor: 'intercom',
					id: contact.id,
					externalId: contact.externalId,
					name: 'Runa Dahl',
					email: contact.email,
					phone: '2025550117',
					customInfo: {},
					createdAt: '2024-07-09T04:40:00.000Z',
					updatedAt: expect.any(String) as string,
				},
			],
		},
		{
			operation: 'get',
			parameters: byUserId,
			sends: { method: 'GET', path: '/visitors', query: { user_id: userId } },
			gives: [visitor],
		},
		{
			operation: 'get',
			parameters: { identifyBy: 'id', visitorId: id },
			sends: { method: 'PUT', path: '/visitors', body: { id } },
			gives: [{ ...visitor, updated_at: justNow }],
		},
		{
			operation: 'update',
			parameters: {
				...byUserId,
				updateFields: { name: 'Runa & Co' },
				customInfoInput: 'json',
				customInfoJson: { seats: 12, newsletter: true },
			},
			sends: {
				method: 'PUT',
				path: '/visitors',
				body: {
					user_id: userId,
					name: 'Runa & Co',
					custom_attributes: { seats: 12, newsletter: true },
				},
			},
			gives: [
				{
					...visitor,
					name: 'Runa &amp; Co',
					custom_attributes: { seats: 12, newsletter: true },
					updated_at: justNow,
				},
			],
		},
	],
};
