import { samples, type Sandbox } from '../../../sandbox';
import { chatStatuses, conversationId, lighting, simplified } from '../zoho';
import { byId, type Cases } from './case';
import { anyTime, changed, list, waiting, waitingId } from './zohoConversation';

const { departmentId, operatorIds, otherDepartmentId } = samples.zoho;
const [, closedId] = samples.zoho.otherConversationIds;
const path = `${list}/${conversationId}`;

const transferred = ({ zoho }: Sandbox) => {
	Object.assign(zoho.find(conversationId) ?? {}, { transfer: { departmentId } });
	return undefined;
};
const isNotTransferred = ({ zoho }: Sandbox) => {
	expect(zoho.find(conversationId)?.transfer).toBeUndefined();
};

export const conversationActionCases: Cases = {
	resource: 'conversation',
	cases: [
		{
			operation: 'pickUp',
			before: (sandbox) => {
				sandbox.zoho.addConversations(1, { status: 'waiting' });
				return { conversationId: waitingId(4) };
			},
			sends: { method: 'PUT', path: `${list}/${waitingId(4)}/pickup`, body: {} },
			gives: [
				changed({
					id: waitingId(4),
					visitor: waiting(4).visitor,
					chat_status: chatStatuses.connected,
				}),
			].map(simplified),
		},
		{
			operation: 'close',
			parameters: { conversationId },
			sends: { method: 'PUT', path: `${path}/close`, body: {} },
			gives: [changed({ chat_status: chatStatuses.closed, end_time: anyTime })].map(simplified),
		},
		{
			operation: 'transfer',
			parameters: {
				conversationId,
				departmentId: byId(otherDepartmentId),
				additionalFields: { note: 'She asks about oak.', operatorId: byId(operatorIds[1]) },
			},
			sends: {
				method: 'PUT',
				path: `${path}/transfer`,
				body: {
					department_id: otherDepartmentId,
					note: 'She asks about oak.',
					operator_id: operatorIds[1],
				},
			},
			gives: [changed({ department: lighting })].map(simplified),
			after: ({ zoho }) => {
				expect(zoho.find(conversationId)?.transfer).toEqual({
					departmentId: otherDepartmentId,
					operatorId: operatorIds[1],
					note: 'She asks about oak.',
				});
			},
		},
		{
			operation: 'rejectTransfer',
			parameters: { conversationId },
			before: transferred,
			sends: { method: 'PUT', path: `${path}/reject`, body: {} },
			gives: [changed()].map(simplified),
			after: isNotTransferred,
		},
		{
			operation: 'rejectTransfer',
			parameters: { conversationId, additionalFields: { operatorId: byId(operatorIds[2]) } },
			before: transferred,
			sends: { method: 'PUT', path: `${path}/reject`, body: { operator_id: operatorIds[2] } },
			gives: [changed()].map(simplified),
			after: isNotTransferred,
		},
		{
			operation: 'delete',
			before: ({ zoho }) => {
				zoho.add({ id: '804500000001100199', status: 'closed' });
				return { conversationIds: `${closedId}, 804500000001100199`, channel: 'website' };
			},
			sends: {
				method: 'DELETE',
				path: list,
				body: { ids: [closedId, '804500000001100199'] },
				headers: { 'x-siq-channel': 'website' },
			},
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect([zoho.find(closedId), zoho.find('804500000001100199')]).toEqual([
					undefined,
					undefined,
				]);
			},
		},
	],
};
