import { createHash } from 'node:crypto';

import type { Cases } from './case';

const path = '/api/v2/encryptions';
const encrypted = (value: string) => ({
	encrypted_value: createHash('sha256').update(value).digest('hex'),
});

export const encryptionCases: Cases = {
	resource: 'encryption',
	cases: [
		{
			operation: 'encrypt',
			parameters: { values: 'customer-4107, customer-4112, customer-4107' },
			sends: {
				method: 'POST',
				path,
				body: {
					type: 'siqidentifiers',
					values: ['customer-4107', 'customer-4112', 'customer-4107'],
				},
			},
			gives: [encrypted('customer-4107'), encrypted('customer-4112'), encrypted('customer-4107')],
		},
	],
};
