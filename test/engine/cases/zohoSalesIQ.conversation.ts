import { samples } from '../../../sandbox';
import { chatStatuses, conversationId, iso, startedAt, visitor, simplified } from '../zoho';
import { byId, type Cases } from './case';
import { list, sample, waiting } from './zohoConversation';

const { appId, departmentId, operatorId, otherDepartmentId } = samples.zoho;
const path = `${list}/${conversationId}`;

export const conversationCases: Cases = {
	resource: 'conversation',
	cases: [
		{
			operation: 'getMany',
			parameters: { returnAll: true, filters: { status: 'waiting' } },
			before: (sandbox) => {
				sandbox.zoho.addConversations(200, { status: 'waiting' });
				return undefined;
			},
			sends: [
				{ method: 'GET', path: list, query: { status: 'waiting', limit: '99' } },
				{ method: 'GET', path: list, query: { status: 'waiting', limit: '99', page: '2' } },
				{ method: 'GET', path: list, query: { status: 'waiting', limit: '99', page: '3' } },
			],
			gives: Array.from({ length: 200 }, (_, index) => waiting(index + 4)).map(simplified),
		},
		{
			operation: 'getMany',
			parameters: {
				returnAll: true,
				filters: { departmentId: byId(otherDepartmentId), status: 'waiting' },
			},
			before: (sandbox) => {
				sandbox.zoho.addConversations(99, { status: 'waiting', departmentId: otherDepartmentId });
				return undefined;
			},
			sends: {
				method: 'GET',
				path: list,
				query: { department_id: otherDepartmentId, status: 'waiting', limit: '99' },
			},
			gives: Array.from({ length: 99 }, (_, index) => ({
				...waiting(index + 4),
				department: { id: otherDepartmentId, name: 'Furniture' },
			})).map(simplified),
		},
		{
			operation: 'getMany',
			parameters: {
				returnAll: false,
				limit: 1,
				filters: {
					brandId: byId(appId),
					departmentId: byId(departmentId),
					email: 'runa.dahl@fjordworks.example',
					fields: ['visitor', 'question', 'status'],
					operatorId: byId(operatorId),
					referenceIds: '2731, 2732',
					sortBy: 'updated_time',
					startedAfter: iso(startedAt - 1000),
					startedBefore: iso(startedAt + 1000),
					status: 'connected',
					updatedAfter: iso(startedAt - 2000),
					updatedBefore: iso(startedAt + 2000),
					visitorType: 'contact',
				},
			},
			sends: {
				method: 'GET',
				path: list,
				query: {
					limit: '1',
					app_id: appId,
					department_id: departmentId,
					email: 'runa.dahl@fjordworks.example',
					fields: 'visitor,question,status',
					attender_id: operatorId,
					reference_ids: '2731,2732',
					sort_by: 'updated_time',
					from_time: String(startedAt - 1000),
					to_time: String(startedAt + 1000),
					status: 'connected',
					updated_from_time: String(startedAt - 2000),
					updated_till_time: String(startedAt + 2000),
					visitor_type: 'contact',
				},
			},
			gives: [
				{
					id: conversationId,
					question: 'Does the lamp come with a dimmer?',
					visitor: visitor({ country_code: 'us' }),
					chat_status: chatStatuses.connected,
				},
			].map(simplified),
		},
		{
			operation: 'get',
			parameters: { conversationId },
			sends: { method: 'GET', path },
			gives: [sample].map(simplified),
		},
	],
};
