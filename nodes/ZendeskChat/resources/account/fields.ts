import { emailAddress, textInput } from '../../../shared/operation';

const detail = (
	displayName: string,
	name: string,
	key: string,
	example: string,
	description: string,
) => textInput({ displayName, name, example, description, body: `account.billing.${key}` });

/** What stands on the bill. The keys are documented, the envelope is observed. */
export const billing = [
	detail(
		'Additional Info',
		'additionalInfo',
		'additional_info',
		'VAT 123456789',
		'Additional information on the bill',
	),
	detail('Address Line 1', 'address1', 'address1', '4 Quay Lane', 'Street and number'),
	detail('Address Line 2', 'address2', 'address2', 'Second floor', 'Second line of the address'),
	detail('City', 'city', 'city', 'Bergen', 'City of the address'),
	detail('Company', 'company', 'company', 'Lantern House', 'Company to bill'),
	detail('Country Code', 'countryCode', 'country_code', 'NO', 'Two-letter country code'),
	detail('Cycle', 'cycle', 'cycle', 'monthly', 'Billing cycle, as Get returns it'),
	{
		...detail('Email', 'email', 'email', '', 'Email address that the bill goes to'),
		placeholder: 'name@email.com',
		convert: emailAddress,
	},
	detail('First Name', 'firstName', 'first_name', 'Tove', 'First name of the person to bill'),
	detail('Last Name', 'lastName', 'last_name', 'Lindh', 'Last name of the person to bill'),
	detail('Phone', 'phone', 'phone', '+1 202-555-0143', 'Phone number of the person who pays'),
	detail('Postal Code', 'postalCode', 'postal_code', '5003', 'Postal code of the address'),
	detail('State', 'state', 'state', 'Vestland', 'State or region of the address'),
];
