import type { Row } from './table';

interface Attribute {
	object?: string;
	/** The real type, which stands in `config.input` (documented). */
	type?: string;
	options?: string[];
}

/** `type` says text whatever the real type is (documented). */
const field = (
	id: number,
	key: string,
	label: string,
	{ object = 'contact', type = 'text', options }: Attribute = {},
): Row => ({
	id,
	object,
	key,
	type: 'text',
	system: id < 100 ? 'yes' : 'no',
	config: {
		label,
		input: { type, label, required: false, ...(options && { options }) },
		backend: { list: true },
		capture: ['api', 'chat-online-pre'],
	},
});

/** The attributes of the account; ids from 100 are the customer's own. */
export const attributeSeeds: Row[] = [
	field(1, 'name', 'Name'),
	field(2, 'email', 'Email'),
	field(3, 'phone', 'Phone'),
	field(4, 'city', 'City'),
	field(5, 'state', 'State'),
	field(6, 'countryId', 'Country'),
	field(7, 'ip', 'IP address'),
	field(101, 'membership_number', 'Membership number'),
	field(102, 'tier', 'Tier', { type: 'radio', options: ['bronze', 'silver', 'gold'] }),
	field(103, 'order_reference', 'Order reference', { object: 'case' }),
	field(104, 'interests', 'Interests', { type: 'checkbox', options: ['lamps', 'rugs', 'chairs'] }),
	field(105, 'home_department', 'Home department', { type: 'department' }),
	// Attributes of companies may lack their input (documented).
	{ ...field(106, 'segment', 'Segment', { object: 'company' }), config: { label: 'Segment' } },
];

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
