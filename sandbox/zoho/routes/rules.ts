import type { IncomingRequest, Route } from '../../core/vendor';
import type { JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, jsonBody, type Shape } from '../input';
import { envelope, portalRoute } from '../reply';
import { rest } from '../rest';
import type { Row, Table } from '../table';
import { checkCriteria } from './criteria';

const onOrOff = ['enabled', 'disabled'];

// Upper case in this module only, and a word for the switch (documented).
const scoring: Shape = { points: 'number', AND_criteria: 'objects' };
const common: Shape = { app_id: 'text', and_criteria: 'objects', title: 'text' };
/** Of rules that exist: no page names them among what a new one takes. */
const state: Shape = { enabled: 'flag', position: 'number' };
// All of it with every update (documented).
const trigger: Shape = { ...common, event: 'object', action: 'object' };
/** What is switched or moved with nothing beside it (documented). */
const alone = ['enabled', 'position'];
const routing: Shape = { ...common, userset: 'objects', routing_type: 'text' };

const noneYet = (...names: string[]): JsonObject =>
	Object.fromEntries(names.map((name) => [`${name}_count`, '0']));

const inTexts = ({ position, action, ...values }: JsonObject): JsonObject => ({
	...values,
	...(position !== undefined && { position: String(position as number) }),
	...(action !== undefined && { action: delayInText(action as JsonObject) }),
});

const delayInText = ({ delay, ...action }: JsonObject): JsonObject => ({
	...action,
	...(delay !== undefined && { delay: String(delay as number) }),
});

/** Rules of every kind, and what holds for all of a kind. */
export function ruleRoutes(desk: ZohoDesk): Route[] {
	const { apps, leadScoringRules, triggerRules, visitorRoutingRules, chatRoutingRules } =
		desk.tables;
	const creator = () => ({ id: desk.self.id });

	function acceptScoring(values: JsonObject, _call: IncomingRequest, row?: Row): JsonObject {
		checkCriteria(values, 'AND_criteria', 'OR_criteria');
		const { points, ...rest } = values;
		return {
			...(!row && { status: 'enabled', creator: creator() }),
			...rest,
			...(points !== undefined && { points: String(points as number) }),
		};
	}

	/** What the other kinds share. @param time as the kind writes it */
	const accept =
		(table: Table, stats: JsonObject, time: (request: IncomingRequest) => unknown) =>
		(values: JsonObject, request: IncomingRequest, row?: Row): JsonObject => {
			const { app_id: id, ...rest } = values;
			if (id !== undefined && !apps.has(id)) refuse(1011, { json_key: 'app_id' });
			checkCriteria(values, 'and_criteria', 'or_criteria');
			const made = { enabled: true, position: table.size + 1, stats, creator: creator() };
			return {
				...(!row && { ...made, created_time: time(request) }),
				...rest,
				...(id !== undefined && { app: { id, name: apps.find(id as string)?.name } }),
				modified_time: time(request),
			};
		};

	const number = ({ now }: IncomingRequest): number => now;
	const acceptTrigger = accept(
		triggerRules,
		noneYet('triggered', 'seen', 'replied', 'failed'),
		({ now }) => String(now),
	);

	/** A value that holds for all rules of a kind. */
	const setting = (
		name: keyof ZohoDesk['settings'],
		{ scope, read, write, shape }: { scope: string; read: string; write: string; shape: Shape },
	): Route[] => [
		portalRoute('GET', read, `${scope}.READ`, (request) =>
			envelope(request.path, scope, desk.settings[name]),
		),
		portalRoute('PUT', write, `${scope}.UPDATE`, (request) => {
			Object.assign(desk.settings[name], fieldsOf(jsonBody(request), shape));
			request.wrote(write);
			return envelope(request.path, scope, desk.settings[name]);
		}),
	];

	return [
		...rest(leadScoringRules, {
			name: 'leadscorerules',
			wrap: (rows) => ({ rule_list: rows }),
			create: { required: scoring },
			update: { optional: { ...scoring, status: onOrOff } },
			accept: acceptScoring,
		}),
		...setting('leadScore', {
			scope: 'leadscoreconfigs',
			read: '/leadscoreconfigs',
			write: '/leadscoreconfigs/timerange',
			shape: { frequency: 'text' },
		}),
		...rest(triggerRules, {
			name: 'triggerrules',
			wrap: (rows) => ({ rule_list: rows }),
			create: { required: { app_id: 'text', and_criteria: 'objects' }, optional: trigger },
			update: { required: trigger, optional: state, alone },
			accept: (...given) => inTexts(acceptTrigger(...given)),
		}),
		...setting('visitorRouting', {
			scope: 'visitorroutingrules',
			read: '/visitorroutingrules/commonrule',
			write: '/visitorroutingrules/commonrule',
			shape: { route_to_all: onOrOff },
		}),
		...rest(visitorRoutingRules, {
			name: 'visitorroutingrules',
			wrap: (rows) => ({ ...desk.settings.visitorRouting, rule_list: rows }),
			create: { required: { and_criteria: 'objects' }, optional: routing },
			update: { required: { and_criteria: 'objects' }, optional: { ...routing, ...state }, alone },
			accept: accept(visitorRoutingRules, noneYet('routed', 'replied', 'triggered'), number),
		}),
		...rest(chatRoutingRules, {
			name: 'chatroutingrules',
			wrap: (rows) => ({ ...desk.settings.chatRouting, rule_list: rows }),
			create: { required: { and_criteria: 'objects' }, optional: routing },
			update: { required: { and_criteria: 'objects' }, optional: { ...routing, ...state }, alone },
			accept: accept(
				chatRoutingRules,
				noneYet('requested', 'connected', 'missed', 'transfered'),
				number,
			),
		}),
	];
}
