import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const { departmentId, otherDepartmentId, operatorId, operatorIds } = samples.zoho;
const path = '/api/v2/lanternhouse/departments';
const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

const lighting = {
	id: departmentId,
	name: 'Lighting',
	display_name: 'Lighting',
	description: '',
	operators: [operatorId, operatorIds[2]],
	is_enabled: true,
	is_public: true,
	is_system_generated: false,
	email_configurations: {},
	created_by: operatorId,
	created_time: '2024-07-08T04:40:00.000Z',
	modified_time: '2024-07-08T04:40:00.000Z',
};
const furniture = {
	...lighting,
	id: otherDepartmentId,
	name: 'Furniture',
	display_name: 'Furniture',
	operators: [operatorIds[1]],
};
const numbered = (count: number) =>
	Array.from({ length: count }, (_, index) => `Department ${index + 1}`);

/** A list by names alone. */
const names = (...of: string[]): unknown =>
	of.map((name) => expect.objectContaining({ name }) as unknown);

/** The same in the form Simplified. */
const shown = ({ operators, ...department }: Record<string, unknown>) => ({
	...department,
	email_configurations: undefined,
	operator_ids: operators,
});

export const departmentCases: Cases = {
	resource: 'department',
	cases: [
		{
			operation: 'addOperators',
			parameters: { departmentId, operatorIds: [operatorIds[1]] },
			sends: {
				method: 'PUT',
				path: `${path}/${departmentId}/operators`,
				body: { ids: [operatorIds[1]] },
			},
			gives: [{ ...lighting, operators: operatorIds, modified_time: aTime }].map(shown),
		},
		{
			operation: 'disable',
			parameters: { departmentId },
			sends: { method: 'PUT', path: `${path}/${departmentId}/disable`, body: {} },
			gives: [{ success: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.departments.find(departmentId)?.is_enabled).toBe('false');
			},
		},
		{
			operation: 'enable',
			parameters: { departmentId },
			before: ({ zoho }) => {
				Object.assign(zoho.tables.departments.find(departmentId) ?? {}, { is_enabled: 'false' });
				return undefined;
			},
			sends: { method: 'PUT', path: `${path}/${departmentId}/enable`, body: {} },
			gives: [{ success: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.departments.find(departmentId)?.is_enabled).toBe('true');
			},
		},
		{
			operation: 'create',
			parameters: {
				name: 'Repairs',
				operatorIds: [operatorIds[1], operatorIds[2]],
				additionalFields: { description: 'Mends what broke', isPublic: false },
				emailConfiguration: {
					blockedIpEnabled: true,
					blockedIpRecipients: 'tove@lanternhouse.example',
					ccEnabled: false,
					ccRecipients: 'emil@lanternhouse.example',
					feedbackEnabled: true,
					feedbackRecipients: 'tove@lanternhouse.example, emil@lanternhouse.example',
					fromEmail: 'repairs@lanternhouse.example',
					missedChatEnabled: true,
					missedChatRecipients: 'noor@lanternhouse.example',
					transcriptEnabled: false,
					transcriptRecipients: 'desk@lanternhouse.example',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Repairs',
					operators: [operatorIds[1], operatorIds[2]],
					description: 'Mends what broke',
					is_public: false,
					email_configurations: {
						is_blockip_mail_enabled: true,
						blockip_recipients: 'tove@lanternhouse.example',
						is_cc_mail_enabled: false,
						cc_recipients: 'emil@lanternhouse.example',
						is_feedback_mail_enabled: true,
						feedback_recipients: 'tove@lanternhouse.example,emil@lanternhouse.example',
						from_email: 'repairs@lanternhouse.example',
						is_missedchat_mail_enabled: true,
						missedchat_recipients: 'noor@lanternhouse.example',
						is_transcript_mail_enabled: false,
						transcript_recipients: 'desk@lanternhouse.example',
					},
				},
			},
			gives: [
				{
					...lighting,
					id: '804500040000000001',
					name: 'Repairs',
					display_name: 'Repairs',
					description: 'Mends what broke',
					operators: [operatorIds[1], operatorIds[2]],
					is_public: false,
					email_configurations: {
						is_blockip_mail_enabled: true,
						blockip_recipients: 'tove@lanternhouse.example',
						is_cc_mail_enabled: false,
						cc_recipients: 'emil@lanternhouse.example',
						is_feedback_mail_enabled: true,
						feedback_recipients: 'tove@lanternhouse.example,emil@lanternhouse.example',
						from_email: 'repairs@lanternhouse.example',
						is_missedchat_mail_enabled: true,
						missedchat_recipients: 'noor@lanternhouse.example',
						is_transcript_mail_enabled: false,
						transcript_recipients: 'desk@lanternhouse.example',
					},
					created_time: aTime,
					modified_time: aTime,
				},
			].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.operators.find(operatorIds[2])?.departments).toEqual([
					departmentId,
					'804500040000000001',
				]);
			},
		},
		{
			operation: 'delete',
			parameters: {
				departmentId: { __rl: true, mode: 'id', value: departmentId },
				successorId: byId(otherDepartmentId),
			},
			sends: {
				method: 'DELETE',
				path: `${path}/${departmentId}`,
				query: { configure_to: otherDepartmentId },
			},
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.departments.all().map(({ id }) => id)).toEqual([otherDepartmentId]);
				expect(zoho.tables.operators.find(operatorId)?.departments).toEqual([otherDepartmentId]);
			},
		},
		{
			operation: 'get',
			parameters: { departmentId: { __rl: true, mode: 'list', value: otherDepartmentId } },
			sends: { method: 'GET', path: `${path}/${otherDepartmentId}` },
			gives: [furniture].map(shown),
		},
		{
			operation: 'get',
			parameters: {
				departmentId: {
					__rl: true,
					mode: 'url',
					value: `https://salesiq.zoho.com/lanternhouse/settings/departments/${departmentId}?tab=2`,
				},
			},
			sends: { method: 'GET', path: `${path}/${departmentId}` },
			gives: [lighting].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { filters: { changedSince: '2024-07-08T04:40:00.000Z' } },
			sends: { method: 'GET', path, query: { last_sync_time: '1720413600000' } },
			gives: [lighting, furniture].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zoho }) => {
				zoho.addDepartments(40);
				return undefined;
			},
			sends: [
				{ method: 'GET', path },
				{ method: 'GET', path, query: { index: '21' } },
				{ method: 'GET', path, query: { index: '41' } },
			],
			gives: names('Lighting', 'Furniture', ...numbered(40)),
		},
		{
			operation: 'getMany',
			parameters: { limit: 21 },
			before: ({ zoho }) => {
				zoho.addDepartments(40);
				return undefined;
			},
			sends: [
				{ method: 'GET', path },
				{ method: 'GET', path, query: { index: '21' } },
			],
			gives: names('Lighting', 'Furniture', ...numbered(19)),
		},
		{
			operation: 'removeOperators',
			parameters: { departmentId, operatorIds: [operatorIds[0], operatorIds[2]] },
			before: ({ zoho }) => {
				for (const id of [operatorIds[0], operatorIds[2]]) {
					Object.assign(zoho.tables.operators.find(id) ?? {}, {
						departments: [departmentId, otherDepartmentId],
					});
				}
				return undefined;
			},
			sends: {
				method: 'DELETE',
				path: `${path}/${departmentId}/operators`,
				query: { ids: `${operatorIds[0]},${operatorIds[2]}` },
			},
			gives: [{ ...lighting, operators: [], modified_time: aTime }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.operators.find(operatorIds[2])?.departments).toEqual([
					otherDepartmentId,
				]);
			},
		},
		{
			operation: 'update',
			parameters: {
				departmentId,
				updateFields: { name: 'Lamps', operatorIds: [operatorIds[1]], isPublic: false },
				emailConfiguration: { transcriptEnabled: true },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${departmentId}`,
				body: {
					name: 'Lamps',
					operators: [operatorIds[1]],
					is_public: false,
					email_configurations: { is_transcript_mail_enabled: true },
				},
			},
			gives: [
				{
					...lighting,
					name: 'Lamps',
					display_name: 'Lamps',
					operators: operatorIds,
					is_public: false,
					email_configurations: { is_transcript_mail_enabled: true },
					modified_time: aTime,
				},
			].map(shown),
		},
	],
};
