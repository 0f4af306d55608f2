import type { UpsertVendor } from '../stored';
import type { Work } from '../work';

const email = '={{ $json.id }}';
const additionalFields = { name: '={{ $json.value }}' };

/** How each vendor's node is told to create or update a contact. */
export const works: Record<UpsertVendor, Pick<Work, 'node' | 'parameters'>> = {
	intercom: {
		node: 'intercom',
		parameters: { resource: 'contact', operation: 'upsert', role: 'user', email, additionalFields },
	},
	acquire: {
		node: 'acquire',
		parameters: {
			resource: 'contact',
			operation: 'upsert',
			matchBy: 'email',
			matchEmail: email,
			additionalFields,
		},
	},
};
