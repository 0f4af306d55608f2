import type { IncomingRequest, Route } from '../../core/vendor';
import type { JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { timeIn, type Shape } from '../input';
import { envelope, portalRoute } from '../reply';
import { rest, rowOf } from '../rest';
import { checkDepartments } from './operators';

const waits = [30, 45, 60, 90, 120];
const shared: Shape = {
	departments: 'ids',
	description: 'object', // by language (documented)
	business_hours: 'flag',
	privacy: 'flag',
};
const more: Shape = {
	name: 'text',
	enabled: 'flag',
	waiting_time: 'number',
	mail_transcript: 'flag',
	share_file: 'flag',
	show_emojis: 'flag',
	share_screen: 'flag',
	view_conversation: 'flag',
	language: 'text',
	contact: 'object',
	notify_terms: 'any',
};

/** Brands, which the API calls apps; their switches are real booleans. */
export function appRoutes(desk: ZohoDesk): Route[] {
	const { apps } = desk.tables;

	function accept(values: JsonObject, request: IncomingRequest, row?: JsonObject): JsonObject {
		const modified = { modified_time: String(request.now) };
		const { departments, waiting_time: wait } = values;
		if (departments !== undefined) checkDepartments(desk, departments as string[], 'departments');
		if (wait !== undefined && !waits.includes(Number(wait))) {
			refuse(1011, { json_key: 'waiting_time' });
		}
		return { ...(!row && { enabled: true, description: {} }), ...values, ...modified };
	}

	return [
		...rest(apps, {
			name: 'apps',
			create: { required: { name: 'text' }, optional: shared },
			update: { optional: { ...shared, ...more } },
			page: ({ query }, rows) => {
				const since = timeIn(query, 'last_sync_time', 0);
				return rows.filter(({ modified_time: at }) => Number(at) >= since);
			},
			accept,
			without: ['delete'],
		}),
		portalRoute('GET', '/apps/:id/widgets', 'apps.READ', (request) => {
			const { id, name } = rowOf(apps, request);
			const widget = { app_id: id, name, position: 'bottom_right', theme_color: '#c98a2b' };
			return envelope(request.path, 'widgets', widget);
		}),
	];
}
