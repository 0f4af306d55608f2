import fc from 'fast-check';

import { ipAddress } from '../../nodes/ZohoSalesIQ/resources/blockedIp';

const input = { label: 'IP Address', emptyValues: 'leave', timeZone: 'UTC' } as const;

test('every address of version 4 and 6 is taken as it is', () => {
	fc.assert(
		fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
			expect(ipAddress(address, input)).toBe(address);
		}),
	);
});

test('blanks around it are left out', () => {
	expect(ipAddress(' 203.0.113.44\n', input)).toBe('203.0.113.44');
});

test.each(['203.0.113.**', '203.0.*.***', '2001:db8::*', '*'])(
	'%s is masked, and the message says so',
	(address) => {
		expect(() => ipAddress(address, input)).toThrow(
			'IP Address is masked, so that it cannot be blocked',
		);
	},
);

test.each([
	'203.0.113',
	'203.0.113.256',
	'203.0.113.044',
	'203.0.113.44/24',
	'203.0.113.44 and others',
	'2001:db8::44::1',
	'2001:db8::44%eth0',
	'::1]/path[',
	'shop.lanternhouse.example',
	'44',
])('%s is not an IP address', (address) => {
	expect(() => ipAddress(address, input)).toThrow('IP Address is not an IP address');
});
