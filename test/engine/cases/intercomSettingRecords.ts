import { seededTime } from './intercomRecords';

/** The news item that the sandbox begins with, simplified. */
export const gardenLamps = {
	id: '141',
	title: 'Garden lamps',
	body: '<p>They are here.</p>',
	state: 'live',
	sender_id: 91_530_026,
	labels: ['New'],
	reactions: [],
	deliver_silently: false,
	cover_image_url: null,
	newsfeed_ids: ['53'],
	created_at: seededTime,
	updated_at: seededTime,
};
