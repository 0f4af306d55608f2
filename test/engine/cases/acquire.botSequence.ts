import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { sequenceId: id, branchIds } = samples.acquire;
const [sales, welcome] = branchIds;
const sequenceId = { __rl: true, mode: 'list', value: String(id) };
const path = '/api/v1/bot/lead';
const created = '2024-07-01T08:00:00.000Z';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const night = {
	id: String(id),
	title: 'Sales at Night',
	description: 'Asks for name and email',
	status: 'publish',
	greeting: 'active',
	askFeedback: 'disabled',
	identifier: 'salesAtNight',
	identifierCount: 1,
	isImported: 'no',
	isCloned: 'no',
	clonedCount: 0,
	createdBy: 5,
	updatedBy: 5,
	dateCreated: created,
	dateUpdated: created,
};

const salesBranch = {
	id: String(sales),
	title: 'Sales',
	visibleOrder: 2,
	position: { x: 405, y: 180 },
	isParent: 'no',
	leadEdges: [],
};

const welcomeBranch = {
	id: String(welcome),
	title: 'Welcome',
	visibleOrder: 1,
	position: { x: 405, y: 22 },
	isParent: 'yes',
	leadEdges: [
		{
			...{ id: '3969', type: 'bubble', typeVal: null, visibleOrder: 1 },
			leadEdgeBubbles: [
				{ id: '782', label: 'Sales', nextBranchId: String(sales), wantToSave: 'no' },
			],
		},
	],
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
					lead: night,
					title: 'Support',
					visibleOrder: 3,
					position: { x: '22', y: '30' },
					id: '920',
					isParent: 'no',
				},
			],
		},
		{
			operation: 'copy',
			parameters: { sequenceId },
			sends: { method: 'POST', path: `${path}/clone/${id}`, body: {} },
			gives: [
				{
					...night,
					id: '138',
					title: 'Sales at Night : Copy 01',
					status: 'draft',
					isCloned: 'yes',
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
					...night,
					...{ id: '138', title: 'Support', greeting: 'disabled', askFeedback: 'active' },
					...{ description: 'Asks', identifier: 'support' },
					...{ dateCreated: anyTime, dateUpdated: anyTime },
				},
			],
		},
		{
			operation: 'get',
			parameters: { sequenceId },
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [{ ...night, leadBranchs: [salesBranch, welcomeBranch] }],
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
			gives: [{ ...night, bots: { id: '198' } }],
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
				{ ...night, title: 'Sales', greeting: 'disabled', status: 'draft', dateUpdated: anyTime },
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
