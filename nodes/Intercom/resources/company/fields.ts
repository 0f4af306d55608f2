import {
	customInfo,
	type Field,
	numberInput,
	seconds,
	switchInput,
	textInput,
	timeInput,
} from '../../../shared/operation';
import { attributeValues, companyFields } from '../../fields';

export const output = { simplified: companyFields };

/** The builder's own ID of a company, which is the key by which the vendor knows it. */
export const ownId = textInput({
	displayName: 'Company ID',
	name: 'ownCompanyId',
	example: 'acct-551',
	description: 'ID of the company in your own system; it can never be changed',
	body: 'company_id',
});

/** What can be set again and again. */
export const details: Field[] = [
	textInput({
		displayName: 'Industry',
		name: 'industry',
		example: 'Logistics',
		description: 'What the company does',
		body: 'industry',
	}),
	numberInput({
		displayName: 'Monthly Spend',
		name: 'monthlySpend',
		typeOptions: { minValue: 0, maxValue: 2_147_483_647, numberPrecision: 0 },
		default: 0,
		description: 'Monthly spend of the company in whole units; Intercom drops fractions',
		body: 'monthly_spend',
	}),
	textInput({
		displayName: 'Name',
		name: 'name',
		example: 'Nordwind Logistik',
		description: 'Name of the company',
		body: 'name',
	}),
	textInput({
		displayName: 'Plan',
		name: 'plan',
		example: 'Business',
		description: 'Name of the plan that the company has',
		body: 'plan',
	}),
	numberInput({
		displayName: 'Size',
		name: 'size',
		typeOptions: { minValue: 0, numberPrecision: 0 },
		default: 0,
		description: 'Number of employees',
		body: 'size',
	}),
	textInput({
		displayName: 'Website',
		name: 'website',
		example: 'https://nordwind.example',
		description: 'Address of the website of the company',
		body: 'website',
	}),
];

/** What only the upsert takes. */
export const upsertDetails: Field[] = [
	...details,
	timeInput({
		displayName: 'Created At',
		name: 'remoteCreatedAt',
		description: 'When the company was created in your own system',
		body: 'remote_created_at',
		convert: seconds,
	}),
	switchInput({
		displayName: 'Update Last Request',
		name: 'updateLastRequestAt',
		default: true,
		description: 'Whether to update the time at which the company was last seen',
		body: 'update_last_request_at',
	}),
];

export const attributes = customInfo({ ...attributeValues, typedBy: 'getCompanyAttributes' });
