import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';
import { told } from './told';

const { leadScoringRuleId: id, operatorId } = samples.zoho;
const path = '/api/v2/lanternhouse/leadscorerules';
const one = `${path}/${id}`;
const configuration = '/api/v2/lanternhouse/leadscoreconfigs';

const reset = {
	percentage: '25',
	frequency: 'yearly',
	last_crunch_time: '0',
	next_crunch_time: '2025-07-09T04:40:00.000Z',
};

const gold = {
	field_name: 'customer_info',
	sub_field: 'Plan',
	comparator: 'is_equal_to',
	values: ['Gold'],
};
const creator = { id: operatorId };
const rule = {
	id,
	status: 'enabled',
	points: '10',
	creator,
	AND_criteria: [{ OR_criteria: [gold] }],
};

const norway = { field_name: 'country', comparator: 'is_equal_to', values: ['Norway'] };
const inNorway = [{ OR_criteria: [norway] }];

const made = {
	id: '804500180000000001',
	status: 'enabled',
	points: '-5',
	creator,
	AND_criteria: inNorway,
};

/** The same in the form Simplified. */
const shown = ({ AND_criteria, creator, ...rule }: Record<string, unknown>) => ({
	...rule,
	and_criteria: AND_criteria,
	...told('creator', creator),
});

export const leadScoringRuleCases: Cases = {
	resource: 'leadScoringRule',
	cases: [
		{
			operation: 'create',
			parameters: {
				points: -5,
				conditions: { field: [{ field: 'country', operator: 'is_equal_to', value: 'Norway' }] },
			},
			sends: [
				{ method: 'POST', path, body: { points: -5, AND_criteria: inNorway } },
				{ method: 'PUT', path: `${path}/${made.id}`, body: { status: 'disabled' } },
			],
			gives: [{ ...made, status: 'disabled' }].map(shown),
		},
		{
			operation: 'create',
			when: 'its criteria are JSON, and it is wanted in force',
			parameters: {
				points: -5,
				criteriaInput: 'json',
				criteria: JSON.stringify([{ or_criteria: [norway] }]),
				enabled: true,
			},
			sends: { method: 'POST', path, body: { points: -5, AND_criteria: inNorway } },
			gives: [made].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [rule].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: false, limit: 2 },
			before: (sandbox) => {
				sandbox.zoho.tables.leadScoringRules.addMany(2);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [rule, { id: '804500180000000001', name: 'Record 1' }].map(shown),
		},
		{
			operation: 'get',
			parameters: { ruleId: byId(id) },
			sends: { method: 'GET', path: one },
			gives: [rule].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				ruleId: byId(id),
				criteriaInput: 'json',
				criteria: JSON.stringify(inNorway),
				updateFields: { points: 20 },
			},
			sends: { method: 'PUT', path: one, body: { points: 20, AND_criteria: inNorway } },
			gives: [{ ...rule, points: '20', AND_criteria: inNorway }].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				ruleId: byId(id),
				conditions: { field: [{ field: 'country', operator: 'is_equal_to', value: 'Norway' }] },
				updateFields: { points: 10 },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: one },
				{ method: 'PUT', path: one, body: { AND_criteria: inNorway } },
			],
			gives: [
				{
					...rule,
					AND_criteria: inNorway,
					changed: true,
					changes: { AND_criteria: { from: rule.AND_criteria, to: inNorway } },
				},
			].map(shown),
		},
		{
			operation: 'update',
			when: 'its criteria stay as they are',
			parameters: { ruleId: byId(id), updateFields: { points: 20 } },
			sends: { method: 'PUT', path: one, body: { points: 20 } },
			gives: [{ ...rule, points: '20' }].map(shown),
		},
		{
			operation: 'setEnabled',
			parameters: { ruleId: byId(id), enabled: false },
			sends: { method: 'PUT', path: one, body: { status: 'disabled' } },
			gives: [{ ...rule, status: 'disabled' }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.leadScoringRules.find(id)?.status).toBe('disabled');
			},
		},
		{
			operation: 'setEnabled',
			parameters: { ruleId: byId(id), enabled: true },
			before: ({ zoho }) => {
				Object.assign(zoho.tables.leadScoringRules.find(id) ?? {}, { status: 'disabled' });
				return undefined;
			},
			sends: { method: 'PUT', path: one, body: { status: 'enabled' } },
			gives: [rule].map(shown),
		},
		{
			operation: 'delete',
			parameters: { ruleId: byId(id) },
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.leadScoringRules.size).toBe(0);
			},
		},
		{
			operation: 'getCriteriaFields',
			sends: { method: 'GET', path: '/api/v2/lanternhouse/criteriafields/leadscore' },
			gives: [
				{ field_name: 'referer', datatype: 'string', group_name: 'website_values' },
				{ field_name: 'country', datatype: 'options', group_name: 'user_values' },
				{ field_name: 'number_of_visits', datatype: 'count', group_name: 'user_values' },
			],
		},
		{
			operation: 'getFrequency',
			sends: { method: 'GET', path: configuration },
			gives: [reset],
		},
		{
			operation: 'updateFrequency',
			parameters: { frequency: 'weekly' },
			sends: { method: 'PUT', path: `${configuration}/timerange`, body: { frequency: 'weekly' } },
			gives: [{ ...reset, frequency: 'weekly' }],
			after: ({ zoho }) => {
				expect(zoho.settings.leadScore.frequency).toBe('weekly');
			},
		},
	],
};
