import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [tove, bram] = samples.zendesk.agentIds;
const [lightingId, furnitureId] = samples.zendesk.departmentIds;
const path = '/api/v2/chat/departments';

const settingsOf = (support_group_id: number) => ({
	chat_enabled: true,
	support_group_id,
	solved_ticket_reassignment_strategy: '',
});
const lighting = {
	id: lightingId,
	name: 'Lighting',
	description: 'Lamps and what belongs to them',
	enabled: true,
	members: [tove, bram],
	settings: settingsOf(lightingId),
};
const furniture = {
	id: furnitureId,
	name: 'Furniture',
	description: '',
	enabled: true,
	members: [bram],
	settings: settingsOf(furnitureId),
};

/** The same in the form Simplified. */
const shown = ({ members, settings, ...department }: Record<string, unknown>) => ({
	...department,
	member_ids: members,
	...(settings as IDataObject),
});

export const departmentCases: Cases = {
	resource: 'department',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Textiles',
				additionalFields: {
					chatEnabled: false,
					description: 'Curtains and rugs',
					enabled: false,
					members: [tove, String(bram)],
					supportGroupId: '90017',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Textiles',
					description: 'Curtains and rugs',
					enabled: 0,
					members: [tove, bram],
					settings: {
						chat_enabled: false,
						support_group_id: 90017,
					},
				},
			},
			gives: [
				{
					id: furnitureId + 1,
					name: 'Textiles',
					description: 'Curtains and rugs',
					enabled: false,
					members: [tove, bram],
					settings: {
						chat_enabled: false,
						support_group_id: 90017,
					},
				},
			].map(shown),
		},
		{
			operation: 'delete',
			parameters: { departmentId: String(furnitureId) },
			sends: { method: 'DELETE', path: `${path}/${furnitureId}` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.departments.all()).toEqual([lighting]);
			},
		},
		{
			operation: 'deleteByName',
			parameters: { departmentName: 'Furniture' },
			sends: { method: 'DELETE', path: `${path}/name/Furniture` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.departments.all()).toEqual([lighting]);
			},
		},
		{
			operation: 'get',
			parameters: { departmentId: { __rl: true, mode: 'list', value: lightingId } },
			sends: { method: 'GET', path: `${path}/${lightingId}` },
			gives: [lighting].map(shown),
		},
		{
			operation: 'getByName',
			parameters: { departmentName: 'Tea & Coffee / North' },
			before: ({ zendesk }) => {
				zendesk.tables.departments.create({ ...furniture, id: 6200, name: 'Tea & Coffee / North' });
				return undefined;
			},
			sends: { method: 'GET', path: `${path}/name/Tea%20%26%20Coffee%20%2F%20North` },
			gives: [{ ...furniture, id: 6200, name: 'Tea & Coffee / North' }].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [lighting, furniture].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { limit: 1 },
			sends: { method: 'GET', path },
			gives: [lighting].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				departmentId: String(lightingId),
				updateFields: { name: 'Lamps', members: [bram], chatEnabled: false },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${lightingId}`,
				body: { name: 'Lamps', members: [bram], settings: { chat_enabled: false } },
			},
			gives: [
				{
					...lighting,
					name: 'Lamps',
					members: [bram],
					settings: { ...settingsOf(lightingId), chat_enabled: false },
				},
			].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				departmentId: String(lightingId),
				updateFields: { enabled: true, description: 'Lamps', members: [tove, bram] },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${lightingId}` },
				{ method: 'PUT', path: `${path}/${lightingId}`, body: { description: 'Lamps' } },
			],
			gives: [
				{
					...lighting,
					description: 'Lamps',
					changed: true,
					changes: { description: { from: 'Lamps and what belongs to them', to: 'Lamps' } },
				},
			].map(shown),
		},
		{
			operation: 'updateByName',
			parameters: {
				departmentName: 'Lighting',
				updateFields: { description: '', enabled: false, members: [] },
				options: { emptyValues: 'clear' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/name/Lighting`,
				body: { description: '', enabled: 0, members: [] },
			},
			gives: [{ ...lighting, description: '', enabled: false, members: [] }].map(shown),
		},
		{
			operation: 'updateByName',
			parameters: {
				departmentName: 'Lighting',
				updateFields: { enabled: true },
				options: { onlyIfChanged: true },
			},
			sends: { method: 'GET', path: `${path}/name/Lighting` },
			gives: [{ ...lighting, changed: false, changes: {} }].map(shown),
		},
	],
};
