import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const { appId, appIds, departmentId, otherDepartmentId } = samples.zoho;
const path = '/api/v2/lanternhouse/apps';

const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

const house = {
	id: appId,
	name: 'Lantern House',
	enabled: true,
	description: 'The shop for lamps',
	department_ids: [departmentId],
	modified_time: '2024-07-08T04:40:00.000Z',
};
const trade = {
	id: appIds[1],
	name: 'Lantern House Trade',
	enabled: true,
	department_ids: [otherDepartmentId],
	modified_time: '2024-07-08T04:40:00.000Z',
};
const brandId = byId(appId);

export const brandCases: Cases = {
	resource: 'brand',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Lantern House Rental',
				additionalFields: {
					businessHours: true,
					departmentIds: [departmentId],
					description: 'Lamps for a week',
					privacy: false,
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Lantern House Rental',
					business_hours: true,
					departments: [departmentId],
					description: { default: 'Lamps for a week' },
					privacy: false,
				},
			},
			gives: [
				{
					id: '804500050000000001',
					name: 'Lantern House Rental',
					enabled: true,
					description: 'Lamps for a week',
					department_ids: [departmentId],
					modified_time: aTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: { brandId },
			sends: { method: 'GET', path: `${path}/${appId}` },
			gives: [house],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [house, trade],
		},
		{
			operation: 'getMany',
			parameters: { filters: { changedSince: '2024-07-08T04:40:00.000Z' } },
			sends: { method: 'GET', path, query: { last_sync_time: '1720413600000' } },
			gives: [house, trade],
		},
		{
			operation: 'getMany',
			parameters: { limit: 1 },
			sends: { method: 'GET', path },
			gives: [house],
		},
		{
			operation: 'getWidgets',
			parameters: { brandId },
			sends: { method: 'GET', path: `${path}/${appId}/widgets` },
			gives: [
				{
					brand_id: appId,
					name: 'Lantern House',
					position: 'bottom_right',
					theme_color: '#c98a2b',
				},
			],
		},
		{
			operation: 'update',
			parameters: {
				brandId,
				updateFields: {
					businessHours: false,
					departmentIds: [departmentId, otherDepartmentId],
					description: 'The shop',
					enabled: true,
					language: 'sv',
					mailTranscript: true,
					name: 'Lantern House Shop',
					notifyTerms: true,
					privacy: true,
					shareFile: false,
					shareScreen: false,
					showEmojis: true,
					viewConversation: true,
					waitingTime: 90,
				},
				contact: {
					address: '12 Harbour Lane, Malmö',
					email: 'desk@lanternhouse.example',
					enabled: true,
					name: 'Tove Lindh',
					phoneNumber: '2025550117',
				},
			},
			sends: {
				method: 'PUT',
				path: `${path}/${appId}`,
				body: {
					business_hours: false,
					departments: [departmentId, otherDepartmentId],
					description: { default: 'The shop' },
					enabled: true,
					language: 'sv',
					mail_transcript: true,
					name: 'Lantern House Shop',
					notify_terms: true,
					privacy: true,
					share_file: false,
					share_screen: false,
					show_emojis: true,
					view_conversation: true,
					waiting_time: '90',
					contact: {
						address: '12 Harbour Lane, Malmö',
						email: 'desk@lanternhouse.example',
						enabled: true,
						name: 'Tove Lindh',
						phonenumber: '2025550117',
					},
				},
			},
			gives: [
				{
					id: appId,
					name: 'Lantern House Shop',
					enabled: true,
					description: 'The shop',
					department_ids: [departmentId, otherDepartmentId],
					modified_time: aTime,
				},
			],
		},
	],
};
