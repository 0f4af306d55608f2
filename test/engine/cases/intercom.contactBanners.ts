import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, seededTime } from './intercomRecords';

const { bannerViewId, contact } = samples.intercom;
const path = `/contacts/${contact.id}/banners`;
const parameters = { contactId: byId(contact.id) };

export const contactBannerCases: Cases = {
	resource: 'contact',
	cases: [
		{
			operation: 'dismissBanner',
			parameters: { ...parameters, viewId: bannerViewId },
			sends: { method: 'POST', path: `${path}/${bannerViewId}/dismiss`, body: {} },
			gives: [{ view_id: bannerViewId, dismissed: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.banners.find(bannerViewId)).toMatchObject({ dismissed: true });
			},
		},
		{
			operation: 'getBanners',
			parameters,
			sends: { method: 'GET', path },
			gives: [
				{
					id: '486517',
					view_id: '645719311',
					title: 'Garden lamps',
					body: '<p>They are here.</p>',
					style: 'inline',
					position: 'top',
					show_dismiss_button: true,
					action_type: 'url',
					action_label: 'Look',
					action_target: 'https://lanternhouse.example/garden',
					created_at: seededTime,
				},
			],
		},
	],
};
