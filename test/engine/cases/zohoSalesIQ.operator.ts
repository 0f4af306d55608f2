import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { departmentId, otherDepartmentId, operatorId, operatorIds } = samples.zoho;
const [, emilId, noorId] = operatorIds;
const path = '/api/v2/lanternhouse/operators';
const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

const tove = {
	id: operatorId,
	email_id: 'tove@lanternhouse.example',
	first_name: 'Tove',
	last_name: 'Lindh',
	nick_name: '',
	role: 'Administrator',
	status_message: 'Available',
	departments: [departmentId],
	is_enabled: true,
	is_chat_enabled: true,
	maximum_concurrent_chat: '5',
	created_time: '2024-07-08T04:40:00.000Z',
	modified_time: '2024-07-08T04:40:00.000Z',
};
const emil = {
	...tove,
	id: emilId,
	email_id: 'emil@lanternhouse.example',
	first_name: 'Emil',
	last_name: 'Sand',
	role: 'Supervisor',
	departments: [otherDepartmentId],
};
const noor = {
	...tove,
	id: noorId,
	email_id: 'noor@lanternhouse.example',
	first_name: 'Noor',
	last_name: 'Vestby',
	role: 'Associate',
	status_message: 'Busy',
	is_enabled: false,
};

/** The three of the sandbox and so many more. */
const addresses = (count: number): unknown =>
	[tove, emil, noor]
		.map(({ email_id }) => email_id)
		.concat(
			Array.from({ length: count }, (_, index) => `operator${index + 1}@lanternhouse.example`),
		)
		.map((email) => expect.objectContaining({ email }) as unknown);

/** The same in the form Simplified. */
const shown = ({ email_id, departments, ...operator }: Record<string, unknown>) => ({
	...operator,
	email: email_id,
	department_ids: departments,
});

export const operatorCases: Cases = {
	resource: 'operator',
	cases: [
		{
			operation: 'addDepartments',
			parameters: {
				operatorId: { __rl: true, mode: 'list', value: operatorId },
				departmentIds: [otherDepartmentId],
			},
			sends: {
				method: 'PUT',
				path: `${path}/${operatorId}/departments`,
				body: { ids: [otherDepartmentId] },
			},
			gives: [
				{ ...tove, departments: [departmentId, otherDepartmentId], modified_time: aTime },
			].map(shown),
		},
		{
			operation: 'create',
			parameters: {
				email: 'sol@lanternhouse.example',
				role: 'Supervisor',
				departmentIds: [departmentId, otherDepartmentId],
				isMonitored: true,
				additionalFields: {
					description: 'Answers in Spanish',
					firstName: 'Sol',
					isChatEnabled: false,
					language: 'es',
					lastName: 'Ibarra',
					mobile: '2025550131',
					nickName: 'Sol',
					phone: '2025550132',
					timeZone: 'Europe/Madrid',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					email_id: 'sol@lanternhouse.example',
					role: 'Supervisor',
					departments: [departmentId, otherDepartmentId],
					is_monitored: 'true',
					description: 'Answers in Spanish',
					first_name: 'Sol',
					is_chat_enabled: 'false',
					language: 'es',
					last_name: 'Ibarra',
					mobile: '2025550131',
					nick_name: 'Sol',
					phone: '2025550132',
					time_zone: 'Europe/Madrid',
				},
			},
			gives: [
				{
					...tove,
					id: '804500030000000001',
					email_id: 'sol@lanternhouse.example',
					first_name: 'Sol',
					last_name: 'Ibarra',
					nick_name: 'Sol',
					role: 'Supervisor',
					departments: [departmentId, otherDepartmentId],
					is_chat_enabled: false,
					created_time: aTime,
					modified_time: aTime,
				},
			].map(shown),
		},
		{
			operation: 'delete',
			parameters: { operatorId: emilId },
			sends: { method: 'DELETE', path: `${path}/${emilId}` },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.operators.find(emilId)).toBeUndefined();
			},
		},
		{
			operation: 'disable',
			parameters: { operatorId: emilId },
			sends: { method: 'PUT', path: `${path}/${emilId}/disable`, body: {} },
			gives: [{ ...emil, is_enabled: false, modified_time: aTime }].map(shown),
		},
		{
			operation: 'enable',
			parameters: { operatorId: noorId },
			sends: { method: 'PUT', path: `${path}/${noorId}/enable`, body: {} },
			gives: [{ ...noor, is_enabled: true, modified_time: aTime }].map(shown),
		},
		{
			operation: 'get',
			parameters: { operatorId: { __rl: true, mode: 'id', value: noorId } },
			sends: { method: 'GET', path: `${path}/${noorId}` },
			gives: [noor].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { filters: { changedSince: 1720413600 } },
			sends: { method: 'GET', path, query: { last_sync_time: '1720413600000' } },
			gives: [tove, emil, noor].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zoho }) => {
				zoho.addOperators(17 + 20 + 1);
				return undefined;
			},
			sends: [
				{ method: 'GET', path },
				{ method: 'GET', path, query: { index: '21' } },
				{ method: 'GET', path, query: { index: '41' } },
			],
			gives: addresses(38),
		},
		{
			operation: 'getMany',
			parameters: { limit: 4 },
			before: ({ zoho }) => {
				zoho.addOperators(30);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: addresses(1),
		},
		{
			operation: 'removeDepartments',
			parameters: { operatorId: emilId, departmentIds: [departmentId] },
			before: ({ zoho }) => {
				Object.assign(zoho.tables.operators.find(emilId) ?? {}, {
					departments: [departmentId, otherDepartmentId],
				});
				return undefined;
			},
			sends: {
				method: 'DELETE',
				path: `${path}/${emilId}/departments`,
				query: { ids: departmentId },
			},
			gives: [{ ...emil, modified_time: aTime }].map(shown),
		},
		{
			operation: 'setAvailability',
			parameters: { operatorId, availability: 'Busy' },
			sends: { method: 'PUT', path: `${path}/${operatorId}/status`, body: { status: 'Busy' } },
			gives: [{ ...tove, status_message: 'Busy', modified_time: aTime }].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				operatorId: emilId,
				updateFields: { isChatEnabled: true, lastName: 'Sand' },
				options: { onlyIfChanged: true },
			},
			sends: { method: 'GET', path: `${path}/${emilId}` },
			gives: [{ ...emil, changed: false, changes: {} }].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				operatorId: emilId,
				updateFields: {
					city: 'Malmö',
					country: 'se',
					dateOfBirth: '1987-03-09T00:00:00',
					description: 'Builds the desks',
					firstName: 'Emilio',
					isChatEnabled: false,
					language: 'sv',
					lastName: 'Sandberg',
					maximumConcurrentChat: 'unlimited',
					mobile: '2025550133',
					nickName: 'Emo',
					phone: '2025550134',
					pinCode: '211 22',
					role: 'Administrator',
					state: 'Skåne',
					street: '12 Harbour Lane',
					timeZone: 'Europe/Stockholm',
				},
			},
			sends: {
				method: 'PUT',
				path: `${path}/${emilId}`,
				body: {
					city: 'Malmö',
					country: 'se',
					date_of_birth: '09-03-1987',
					description: 'Builds the desks',
					first_name: 'Emilio',
					is_chat_enabled: 'false',
					language: 'sv',
					last_name: 'Sandberg',
					maximum_concurrent_chat: 'unlimited',
					mobile: '2025550133',
					nick_name: 'Emo',
					phone: '2025550134',
					pin_code: '211 22',
					role: 'Administrator',
					state: 'Skåne',
					street: '12 Harbour Lane',
					time_zone: 'Europe/Stockholm',
				},
			},
			gives: [
				{
					...emil,
					first_name: 'Emilio',
					last_name: 'Sandberg',
					nick_name: 'Emo',
					role: 'Administrator',
					is_chat_enabled: false,
					maximum_concurrent_chat: 'unlimited',
					modified_time: aTime,
				},
			].map(shown),
		},
	],
};
