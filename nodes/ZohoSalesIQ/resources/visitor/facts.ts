import {
	additionalFields,
	email,
	type Field,
	personName,
	phone,
	switchInput,
	textInput,
} from '../../../shared/operation';
import { organisation } from '../conversation/fields';

/** What a website knows of its visitor and his browser (documented). */
const visitorFacts: Field[] = [
	textInput({
		displayName: 'AVUID',
		name: 'avuid',
		example: '5b1c7d20-93ae-4f0b-8a56-77c0d2f1e9a4',
		description: 'ID that the tracking of SalesIQ has given the visitor',
		body: 'visitor.avuid',
	}),
	textInput({
		displayName: 'Color Depth',
		name: 'colorCode',
		example: '24',
		description: 'Color code of the screen',
		body: 'visitor.color_code',
	}),
	switchInput({
		displayName: 'Cookies Enabled',
		name: 'cookieEnabled',
		default: true,
		description: 'Whether the browser keeps cookies',
		body: 'visitor.cookie_enabled',
	}),
	textInput({
		displayName: 'Country Code',
		name: 'countryCode',
		example: 'NO',
		description: 'Country of the visitor, in two letters',
		body: 'visitor.country_code',
	}),
	textInput({
		displayName: 'Current Page',
		name: 'currentPage',
		example: 'https://shop.lanternhouse.example/lamps',
		description: 'Address of the page that the visitor looks at',
		body: 'visitor.current_page',
	}),
	textInput({
		displayName: 'CVUID',
		name: 'cvuid',
		example: '77c0d2f1-e9a4-4f0b-8a56-5b1c7d2093ae',
		description: 'ID that the cookie of SalesIQ has given the visitor',
		body: 'visitor.cvuid',
	}),
	email({ body: 'visitor.email', of: 'visitor' }),
	textInput({
		displayName: 'Flash Version',
		name: 'flashVersion',
		example: '32',
		description: 'Version of Flash in the browser',
		body: 'visitor.flash_version',
	}),
	switchInput({
		displayName: 'Java Enabled',
		name: 'javaEnabled',
		description: 'Whether the browser runs Java',
		body: 'visitor.java_enabled',
	}),
	textInput({
		displayName: 'JavaScript Version',
		name: 'jsVersion',
		example: '1.5',
		description: 'Version of JavaScript in the browser',
		body: 'visitor.js_version',
	}),
	personName({ body: 'visitor.name', of: 'visitor' }),
	textInput({
		displayName: 'Page Title',
		name: 'pageTitle',
		example: 'Table lamps',
		description: 'Title of the page that the visitor looks at',
		body: 'visitor.page_title',
	}),
	phone({ body: 'visitor.phone', of: 'visitor' }),
	textInput({
		displayName: 'Platform',
		name: 'platform',
		example: 'Linux',
		description: 'Operating system of the visitor',
		body: 'visitor.platform',
	}),
	textInput({
		displayName: 'Referrer',
		name: 'referrer',
		example: 'https://search.example/?q=lamp',
		description: 'Address that the visitor came from',
		body: 'visitor.referrer',
	}),
	textInput({
		displayName: 'Screen',
		name: 'screen',
		example: '1920x1080',
		description: 'Size of the screen of the visitor',
		body: 'visitor.screen',
	}),
	textInput({
		displayName: 'Time Zone',
		name: 'localTimeZone',
		example: 'Europe/Oslo',
		description: 'Time zone of the visitor',
		body: 'visitor.local_time_zone',
	}),
];

/** Who the visitor is in the website's own words; mandatory wherever a visitor begins something (documented). */
export const userId = textInput({
	displayName: 'User ID',
	name: 'userId',
	required: true,
	example: 'customer-3107',
	description: 'ID of the visitor in your own system; the same ID is the same visitor',
	hint: organisation,
	body: 'visitor.user_id',
});

/** Additional Fields with all that is known of the visitor, and what the operation takes besides. */
export const aboutVisitor = (...more: Field[]): Field =>
	additionalFields(
		[...visitorFacts, ...more].sort((one, other) =>
			one.displayName.localeCompare(other.displayName),
		),
	);
