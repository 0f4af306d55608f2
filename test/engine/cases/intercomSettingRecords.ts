import { samples } from '../../../sandbox';
import { seededAt } from './intercomRecords';

const { adminIds, newsfeedIds, newsItemId } = samples.intercom;

/** The news item that the sandbox begins with, simplified. */
export const gardenLamps = {
	id: newsItemId,
	title: 'Garden lamps',
	body: '<p>They are here.</p>',
	state: 'live',
	sender_id: Number(adminIds[0]),
	labels: ['New'],
	reactions: [],
	deliver_silently: false,
	cover_image_url: null,
	newsfeed_assignments: [{ newsfeed_id: Number(newsfeedIds[0]), published_at: seededAt }],
	created_at: seededAt,
	updated_at: seededAt,
};
