const field = (id: number, key: string, label: string, type = 'text', options?: string[]) => ({
	id,
	object: 'contact',
	key,
	type,
	system: id < 100 ? 'yes' : 'no',
	config: {
		label,
		input: { type, label, required: false, ...(options && { options }) },
		backend: { list: true },
		capture: ['api', 'chat-online-pre'],
	},
});

/** The attributes of the account; ids from 100 are the customer's own. */
export const objectFields = [
	field(1, 'name', 'Name'),
	field(2, 'email', 'Email'),
	field(3, 'phone', 'Phone'),
	field(4, 'city', 'City'),
	field(5, 'state', 'State'),
	field(6, 'countryId', 'Country'),
	field(7, 'ip', 'IP address'),
	field(101, 'membership_number', 'Membership number'),
	field(102, 'tier', 'Tier', 'dropdown', ['bronze', 'silver', 'gold']),
	{ ...field(103, 'order_reference', 'Order reference'), object: 'case' },
];

export const dropdownOptions = new Map(
	objectFields.flatMap(({ key, config }) =>
		config.input.options ? [[key, config.input.options] as const] : [],
	),
);

const country = (name: string, cca2: string, ccn3: string, cca3: string, callingCode: number) => ({
	name,
	cca2,
	ccn3,
	cca3,
	calling_code1: callingCode,
	voip_enable: true,
});

/** The two ids that the vendor's samples show; no list is known. */
export const countries = new Map([
	['387', country('India', 'IN', '356', 'IND', 91)],
	['517', country('United States', 'US', '840', 'USA', 1)],
]);
