import { criteriaFieldsIn, rulesIn } from '../../nodes/ZohoSalesIQ/rules';

const rows = [{ id: '731900000004980006' }];

test.each([
	['in an object beside settings', { data: { route_to_all: 'enabled', rule_list: rows } }],
	['alone', { data: rows }],
])('rules are found %s', (_place, body) => {
	expect(rulesIn(body)).toEqual(rows);
});

test.each([
	['in an object', { data: { fields: rows } }],
	['alone', { data: rows }],
])('fields of criteria are found %s', (_place, body) => {
	expect(criteriaFieldsIn(body)).toEqual(rows);
});
