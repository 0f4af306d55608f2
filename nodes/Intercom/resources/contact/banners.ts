import { returnAllOrLimit, textInput, wholeList } from '../../../shared/operation';
import { contactId } from '../../locators';
import { operation } from '../../vendor';

const getBanners = operation({
	value: 'getBanners',
	name: 'Get Banners',
	action: 'Get the banners of a contact',
	description:
		'Get the banners that a contact is to see; each of them counts as shown from then on',
	request: { method: 'GET', path: '/contacts/{contactId}/banners' },
	resend: 'safe', // At worst a banner counts as shown twice.
	fields: [contactId, ...returnAllOrLimit],
	list: wholeList,
	output: {
		from: 'data',
		simplified: [
			'id',
			'view_id',
			'title',
			'body',
			'style',
			'position',
			'show_dismiss_button',
			'action_type',
			'action_label',
			'action_target',
			'created_at',
		],
	},
});

const dismissBanner = operation({
	value: 'dismissBanner',
	name: 'Dismiss Banner',
	action: 'Dismiss a banner of a contact',
	description: 'Dismiss a banner for a contact, in the Messenger as well',
	request: { method: 'POST', path: '/contacts/{contactId}/banners/{viewId}/dismiss' },
	resend: 'safe', // Documented: a banner that is put away already stays away.
	fields: [
		contactId,
		// No list to choose from: asking for it would count each banner as shown.
		textInput({
			displayName: 'View ID',
			name: 'viewId',
			required: true,
			example: '645719311',
			description: "ID of the contact's view of the banner, as Get Banners gives it in view_id",
			path: true,
		}),
	],
	output: { simplified: ['view_id', 'dismissed'] },
});

/** What a contact is shown outside of conversations. */
export const banners = [dismissBanner, getBanners];
