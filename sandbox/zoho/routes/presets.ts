import type { Route } from '../../core/vendor';
import type { JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import type { Shape } from '../input';
import { rest } from '../rest';
import { checkGroups } from './criteria';

const rings = ['ring_one', 'ring_two', 'ring_three', 'ring_four'];
const more: Shape = { description: 'text', applied: 'flag', enabled: 'flag' };

function accept(values: JsonObject, _call: unknown, row?: JsonObject): JsonObject {
	const rule = values.rule as JsonObject | undefined;
	// All four are mandatory (documented).
	if (rule) for (const ring of rings) checkGroups(rule[ring], `rule.${ring}`, 'or_criteria');
	return row ? values : { description: '', applied: false, enabled: true, ...values };
}

/** Tracking presets. Inferred: a body has its rings in `rule`, as the answers do. */
export const presetRoutes = ({ tables }: ZohoDesk): Route[] =>
	rest(tables.trackingPresets, {
		name: 'trackingpresets',
		create: { required: { name: 'text', rule: 'object' }, optional: more },
		update: { required: { name: 'text', rule: 'object', ...more }, alone: ['enabled'] },
		accept,
	});
