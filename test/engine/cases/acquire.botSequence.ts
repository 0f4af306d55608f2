import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { sequenceId: id, branchIds } = samples.acquire;
const [sales, welcome] = branchIds;
const sequenceId = { __rl: true, mode: 'list', value: String(id) };
const path = '/api/v1/bot/lead';
const created = '2024-07-01T08:00:00.000Z';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const welcomeBranch = {
	id: '919',
	title: 'Welcome',
	visibleOrder: 1,
	isParent: 'yes',
	positionX: 405,
	positionY: 22,
	leadEdgeIds: ['3969'],
};

export const botSequenceCases: Cases = {
	resource: 'botSequence',
	cases: [
		{
			operation: 'addBranch',
			parameters: { sequenceId, title: 'Support', x: 22, y: 30 },
			sends: {
				method: 'POST',
				path: `${path}/branch`,
				body: { id, title: 'Support', position: { x: '22', y: '30' } },
			},
			gives: [
				{
					id: '920',
					title: 'Support',
					leadId: '137',
					leadTitle: 'Sales at Night',
					visibleOrder: 3,
					isParent: 'no',
					positionX: '22',
					positionY: '30',
				},
			],
		},
		{
			operation: 'copy',
			parameters: { sequenceId },
			sends: { method: 'POST', path: `${path}/clone/${id}`, body: {} },
			gives: [
				{
					id: '138',
					title: 'Sales at Night : Copy 01',
					description: 'Asks for name and email',
					status: 'draft',
					identifier: 'salesAtNight',
					identifierCount: 1,
					greeting: 'active',
					askFeedback: 'disabled',
					createdBy: '5',
					updatedBy: '5',
					dateCreated: created,
					dateUpdated: created,
				},
			],
		},
		{
			operation: 'create',
			parameters: {
				title: 'Support',
				greeting: false,
				status: 'publish',
				additionalFields: { askFeedback: true, description: 'Asks', identifier: 'support' },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					...{ title: 'Support', greeting: 'disabled', status: 'publish' },
					...{ askFeedback: 'active', description: 'Asks', identifier: 'support' },
				},
			},
			gives: [
				{
					id: '138',
					title: 'Support',
					description: 'Asks',
					status: 'publish',
					identifier: 'support',
					identifierCount: 1,
					greeting: 'disabled',
					askFeedback: 'active',
					createdBy: '5',
					updatedBy: '5',
					dateCreated: anyTime,
					dateUpdated: anyTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: { sequenceId },
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [
				{
					id: '137',
					title: 'Sales at Night',
					description: 'Asks for name and email',
					status: 'publish',
					identifier: 'salesAtNight',
					identifierCount: 1,
					greeting: 'active',
					askFeedback: 'disabled',
					leadBranchIds: ['918', '919'],
					createdBy: '5',
					updatedBy: '5',
					dateCreated: created,
					dateUpdated: created,
				},
			],
		},
		{
			operation: 'getBranch',
			parameters: { branchId: String(welcome) },
			sends: { method: 'GET', path: `${path}/branch/${welcome}` },
			gives: [welcomeBranch],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path, query: { page: '1', limit: '100' } },
			gives: [
				{
					id: '137',
					title: 'Sales at Night',
					description: 'Asks for name and email',
					status: 'publish',
					identifier: 'salesAtNight',
					identifierCount: 1,
					greeting: 'active',
					askFeedback: 'disabled',
					createdBy: '5',
					updatedBy: '5',
					dateCreated: created,
					dateUpdated: created,
				},
			],
		},
		{
			operation: 'setParentBranch',
			parameters: { sequenceId, branchId: String(sales) },
			sends: { method: 'PUT', path: `${path}/parent-branch/${sales}`, body: { leadId: id } },
			gives: [{ success: true, message: 'Branch marked as parent successfully.' }],
			after: ({ acquire }) => {
				expect(branchIds.map((one) => acquire.tables.branches.find(one)?.isParent)).toEqual([
					'yes',
					'no',
				]);
			},
		},
		{
			operation: 'update',
			parameters: {
				sequenceId,
				updateFields: { title: 'Sales', greeting: false, status: 'draft' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				body: { title: 'Sales', greeting: 'disabled', status: 'draft' },
			},
			gives: [
				{
					id: '137',
					title: 'Sales',
					description: 'Asks for name and email',
					status: 'draft',
					identifier: 'salesAtNight',
					identifierCount: 1,
					greeting: 'disabled',
					askFeedback: 'disabled',
					createdBy: '5',
					updatedBy: '5',
					dateCreated: created,
					dateUpdated: anyTime,
				},
			],
		},
		{
			operation: 'updateBranch',
			parameters: { sequenceId, branchId: String(welcome), title: 'Hello' },
			sends: {
				method: 'PUT',
				path: `${path}/branch/${welcome}`,
				body: { id: welcome, leadId: id, data: { title: 'Hello' } },
			},
			gives: [{ success: true, message: 'Branch updated successfully' }],
			after: ({ acquire }) => {
				expect(acquire.tables.branches.find(welcome)?.title).toBe('Hello');
			},
		},
		{
			operation: 'delete',
			parameters: { sequenceId },
			sends: { method: 'DELETE', path: `${path}/${id}` },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.sequences.size).toBe(0);
			},
		},
		{
			operation: 'deleteBranch',
			parameters: { branchId: String(sales) },
			sends: { method: 'DELETE', path: `${path}/branch/${sales}` },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.branches.find(sales)).toBeUndefined();
			},
		},
		{
			operation: 'bulk',
			parameters: { sequenceIds: String(id) },
			sends: {
				method: 'POST',
				path: `${path}/bulk`,
				body: { actionType: 'delete', recordIds: [id] },
			},
			gives: [
				{ success: true, message: 'Sequences deleted successfully.', lessEventsNotice: true },
			],
			after: ({ acquire }) => {
				expect(acquire.tables.sequences.size).toBe(0);
			},
		},
	],
};
