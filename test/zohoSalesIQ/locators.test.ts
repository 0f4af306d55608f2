import fc from 'fast-check';

import { idInLocator } from '../../nodes/shared/operation/locator';
import type { Field } from '../../nodes/shared/operation/field';
import {
	activeTagId,
	brandId,
	departmentId,
	operatorId,
	tagId,
	tagIdInQuery,
} from '../../nodes/ZohoSalesIQ/locators';

const inUrl = (value: string) => ({ __rl: true, mode: 'url', value }) as const;
const id = '731900000000003409';

test.each([
	`https://salesiq.zoho.com/acmehelp/settings/departments/${id}`,
	`https://salesiq.zoho.com/acmehelp/settings/departments/${id}/edit?tab=2#top`,
	`https://salesiq.zoho.com/acmehelp/settings/brands/731900000000118024/departments/${id}`,
	`https://salesiq.zoho.com/acmehelp#/settings/department?id=${id}&page=12`,
	`https://salesiq.zoho.com/acmehelp/settings/departments/${id}\n`,
	id,
])('the last long number of %j is the ID', (address) => {
	expect(idInLocator(inUrl(address), departmentId)).toBe(id);
});

test('numbers of 15 to 19 digits are IDs, in every locator', () => {
	fc.assert(
		fc.property(
			fc.constantFrom<Field>(activeTagId, brandId, departmentId, operatorId, tagId, tagIdInQuery),
			fc.bigInt({ min: 10n ** 14n, max: 10n ** 19n - 1n }),
			(locator, number) => {
				const address = `https://salesiq.zoho.com/acmehelp/settings/${number}`;
				expect(idInLocator(inUrl(address), locator)).toBe(String(number));
			},
		),
	);
});

test.each([
	'https://salesiq.zoho.com/acmehelp/settings/departments',
	'https://salesiq.zoho.com/acmehelp/settings/departments/12345678901234',
	'https://salesiq.zoho.com/acmehelp/settings/departments/12345678901234567890',
])('%s holds none', (address) => {
	expect(() => idInLocator(inUrl(address), departmentId)).toThrow(
		'Department is an address without an ID',
	);
});
