import type { Sandbox } from '../../../sandbox';
import type { Cases } from './case';
import { told } from './told';

const path = '/api/v2/chat/account';

const plan = {
	account_key: 'lh7RtQ2pXw',
	status: 'active',
	create_date: '2023-05-02T08:00:00Z',
	plan: { name: 'Team', rest_api: true, max_agents: 8, goals: 5 },
};

const lanternHouse = {
	...plan,
	billing: {
		company: 'Lantern House',
		first_name: 'Tove',
		last_name: 'Lindh',
		email: 'accounts@lanternhouse.example',
		phone: '',
		address1: '4 Quay Lane',
		address2: '',
		city: 'Bergen',
		state: '',
		postal_code: '5003',
		country_code: 'NO',
		additional_info: '',
		cycle: 'monthly',
	},
};

const billing = {
	additional_info: 'VAT 123456789',
	address1: '1 Harbour Street',
	address2: 'Second floor',
	city: 'Oslo',
	company: 'Lantern House Ltd',
	country_code: 'SE',
	cycle: 'yearly',
	email: 'bills@lanternhouse.example',
	first_name: 'Liv',
	last_name: 'Aas',
	phone: '2025550143',
	postal_code: '0150',
	state: 'Oslo',
};

/** Accounts inside Zendesk Support are refused. */
const standAlone = ({ zendesk }: Sandbox) => {
	zendesk.integrated = false;
	return undefined;
};

/** The same in the form Simplified. */
const shown = ({ billing, plan, ...account }: Record<string, unknown>) => ({
	...account,
	...told('billing', billing, ['company', 'first_name', 'last_name', 'email', 'phone']),
	...told('plan', plan, ['name', 'max_agents']),
});

export const accountCases: Cases = {
	resource: 'account',
	cases: [
		{
			operation: 'get',
			before: standAlone,
			sends: { method: 'GET', path },
			gives: [lanternHouse].map(shown),
		},
		{
			operation: 'get',
			when: 'inside Zendesk Support, where it shows its plan',
			before: ({ zendesk }) => {
				zendesk.showsPlan = true;
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [plan].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				updateFields: {
					additionalInfo: 'VAT 123456789',
					address1: '1 Harbour Street',
					address2: 'Second floor',
					city: 'Oslo',
					company: 'Lantern House Ltd',
					countryCode: 'SE',
					cycle: 'yearly',
					email: 'bills@lanternhouse.example',
					firstName: 'Liv',
					lastName: 'Aas',
					phone: '2025550143',
					postalCode: '0150',
					state: 'Oslo',
				},
			},
			before: standAlone,
			sends: { method: 'PUT', path, body: { account: { billing } } },
			gives: [{ ...lanternHouse, billing }].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				updateFields: { city: 'Oslo', company: 'Lantern House' },
				options: { onlyIfChanged: true },
			},
			before: standAlone,
			sends: [
				{ method: 'GET', path },
				{ method: 'PUT', path, body: { account: { billing: { city: 'Oslo' } } } },
			],
			gives: [
				{
					...lanternHouse,
					billing: { ...lanternHouse.billing, city: 'Oslo' },
					changed: true,
					changes: { 'account.billing.city': { from: 'Bergen', to: 'Oslo' } },
				},
			].map(shown),
		},
	],
};
