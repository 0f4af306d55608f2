import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';
import { told } from './told';

const { trackingPresetId: id } = samples.zoho;
const path = '/api/v2/lanternhouse/trackingpresets';
const one = `${path}/${id}`;
const preferences = '/api/v2/lanternhouse/userpreferences/tracking';
const inColumn = { view_id: '-1', view_name: 'All visitors' };
const columns = ['list_one', 'list_two', 'list_three'].map((column) => told(column, inColumn));

const ring = (field_name: string, least: string) => [
	{ or_criteria: [{ field_name, comparator: 'greater_than', values: [least] }] },
];
const byChats = {
	ring_one: ring('number_of_past_chats', '8'),
	ring_two: ring('number_of_past_chats', '4'),
	ring_three: ring('number_of_past_chats', '2'),
	ring_four: ring('number_of_past_chats', '0'),
};
const byVisits = {
	ring_one: ring('number_of_visits', '50'),
	ring_two: ring('number_of_visits', '20'),
	ring_three: ring('number_of_visits', '5'),
	ring_four: ring('number_of_visits', '1'),
};
const moreThan = (value: string) => ({
	field: [{ field: 'number_of_visits', operator: 'greater_than', value }],
});
const ringRows = {
	ringOneConditions: moreThan('50'),
	ringTwoConditions: moreThan('20'),
	ringThreeConditions: moreThan('5'),
	ringFourConditions: moreThan('1'),
};
const ringInputs = {
	criteriaInput: 'json',
	ringOne: JSON.stringify(byVisits.ring_one),
	ringTwo: JSON.stringify(byVisits.ring_two),
	ringThree: JSON.stringify(byVisits.ring_three),
	ringFour: JSON.stringify(byVisits.ring_four),
};
const orNorway = [
	{
		or_criteria: [
			{ field_name: 'number_of_visits', comparator: 'greater_than', values: ['1'] },
			{ field_name: 'country', comparator: 'is', values: ['Norway'] },
		],
	},
];
const preset = {
	id,
	name: 'Talkative visitors',
	description: 'Those who chat most stand in the middle',
	applied: false,
	enabled: true,
	rule: byChats,
};
const made = {
	id: '804500270000000001',
	name: 'Regulars',
	description: 'Those who come back stand in the middle',
	applied: true,
	enabled: false,
	rule: byVisits,
};

const preference = (
	switched: boolean,
	tracking: { view: string; hide_other_agent_connected_visitors: string },
) => ({
	operation: 'updatePreference',
	parameters: { view: tracking.view, hideOthers: switched },
	sends: { method: 'PUT', path: preferences, body: tracking },
	gives: [Object.assign({}, told('tracking', tracking), ...columns)],
});

/** The same in the form Simplified. */
const shown = ({ rule, ...preset }: Record<string, unknown>) => ({
	...preset,
	...(rule as IDataObject),
});

export const trackingPresetCases: Cases = {
	resource: 'trackingPreset',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: made.name,
				...ringRows,
				additionalFields: { applied: true, description: made.description },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: made.name,
					description: made.description,
					applied: true,
					enabled: false,
					rule: byVisits,
				},
			},
			gives: [made].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.trackingPresets.find(made.id)).toEqual(made);
			},
		},
		{
			operation: 'create',
			when: 'its rings are JSON, and it can be chosen at once',
			parameters: { name: made.name, ...ringInputs, enabled: true },
			sends: { method: 'POST', path, body: { name: made.name, enabled: true, rule: byVisits } },
			gives: [{ ...made, description: '', applied: false, enabled: true }].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [preset].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: false, limit: 2 },
			before: (sandbox) => {
				sandbox.zoho.tables.trackingPresets.addMany(2, preset);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [preset, { ...preset, id: made.id }].map(shown),
		},
		{
			operation: 'get',
			parameters: { presetId: byId(id) },
			sends: { method: 'GET', path: one },
			gives: [preset].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				presetId: byId(id),
				applied: true,
				description: 'By visits',
				enabled: true,
				name: 'Regulars',
				...ringInputs,
			},
			sends: {
				method: 'PUT',
				path: one,
				body: {
					applied: true,
					description: 'By visits',
					enabled: true,
					name: 'Regulars',
					rule: byVisits,
				},
			},
			gives: [
				{
					id,
					name: 'Regulars',
					description: 'By visits',
					applied: true,
					enabled: true,
					rule: byVisits,
				},
			].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.trackingPresets.find(id)).toMatchObject({
					name: 'Regulars',
					rule: byVisits,
				});
			},
		},
		{
			operation: 'update',
			when: 'its rings are rows',
			parameters: {
				presetId: byId(id),
				description: 'By visits',
				name: 'Regulars',
				...ringRows,
				match: 'any',
				ringFourConditions: {
					field: [...moreThan('1').field, { field: 'country', operator: 'is', value: 'Norway' }],
				},
			},
			sends: {
				method: 'PUT',
				path: one,
				body: {
					applied: false,
					description: 'By visits',
					enabled: true,
					name: 'Regulars',
					rule: { ...byVisits, ring_four: orNorway },
				},
			},
			gives: [
				{
					id,
					name: 'Regulars',
					description: 'By visits',
					applied: false,
					enabled: true,
					rule: { ...byVisits, ring_four: orNorway },
				},
			].map(shown),
		},
		{
			operation: 'setEnabled',
			parameters: { presetId: byId(id), enabled: false },
			sends: { method: 'PUT', path: one, body: { enabled: false } },
			gives: [{ ...preset, enabled: false }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.trackingPresets.find(id)).toEqual({ ...preset, enabled: false });
			},
		},
		{
			operation: 'delete',
			parameters: { presetId: byId(id) },
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.trackingPresets.size).toBe(0);
			},
		},
		{
			operation: 'getCriteriaFields',
			sends: { method: 'GET', path: '/api/v2/lanternhouse/criteriafields/trackingpresets' },
			gives: [
				{ field_name: 'country', datatype: 'options', group_name: 'user_values' },
				{ field_name: 'number_of_visits', datatype: 'count', group_name: 'user_values' },
				{ field_name: 'number_of_past_chats', datatype: 'count', group_name: 'general' },
			],
		},
		preference(true, { view: 'list', hide_other_agent_connected_visitors: 'enabled' }),
		preference(false, { view: 'ring', hide_other_agent_connected_visitors: 'disabled' }),
	],
};
