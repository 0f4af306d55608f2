import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import { conversationId, iso, startedAt, visitor, conversation, simplified } from '../zoho';
import type { Cases } from './case';

const minute = 60_000;
const viewId = samples.zoho.visitorHistoryViewId;
const v3 = '/api/v3/lanternhouse';
const pathOfView = `/api/v1/lanternhouse/visitorsview/${viewId}/visitors`;
const anyTime = expect.stringMatching(/^20\d\d-.*Z$/) as string;

const idOf = (prefix: string, n: number) => prefix + String(n).padStart(10, '0');
const numbers = (from: number, to: number) =>
	Array.from({ length: Math.abs(to - from) + 1 }, (_, index) =>
		from < to ? from + index : from - index,
	);
const atMinute = (n: number) => startedAt + n * minute;

const logged = (id: string, time: string, person: IDataObject): IDataObject => ({
	id,
	...person,
	country_code: 'us',
	ip: '203.0.*.***',
	first_visit_time: time,
	last_visit_time: time,
	no_of_visits: 1,
	customer_info: {},
});

/** A visitor without a conversation. */
const guest = (n: number) =>
	logged(idOf('80450012', n), iso(atMinute(n)), {
		name: `Guest ${n}`,
		email: `guest${n}@plumtree.example`,
		phone: '',
		type: 'contact',
	});

/** The visitors of the sample conversations. */
const persons = [
	['804500020000000001', 'Runa Dahl', 'runa.dahl@fjordworks.example', '2025550117', 'contact'],
	['804500020000000002', 'Ilias Okoro', 'ilias.okoro@plumtree.example', '2025550128', 'contact'],
	['804500020000000003', 'Meret Sandoval', '', '', 'lead'],
	['804500020000900001', 'Pia Moreno', 'pia.moreno@harbourlane.example', '', 'contact'],
	['804500020000900002', 'Jonas Brandt', '', '', 'lead'],
].map(([id = '', name, email, phone, type]) =>
	logged(id, iso(startedAt), { name, email, phone, type }),
);

const event = (n: number) => ({
	id: idOf('80450014', n),
	visitor_id: idOf('80450012', n),
	event: 'pageview',
	page_url: 'https://shop.lanternhouse.example/',
	time: iso(atMinute(n)),
});

const visit = (n: number) => ({
	id: idOf('80450013', n),
	visitor_id: idOf('80450012', n),
	start_time: iso(atMinute(n)),
	landing_page: 'https://shop.lanternhouse.example/',
	referrer: '',
	no_of_pages: 2,
});

export const visitorCases: Cases = {
	resource: 'visitor',
	cases: [
		{
			operation: 'getMany',
			parameters: { returnAll: true, direction: 'later', laterThan: iso(atMinute(1)) },
			before: (sandbox) => {
				sandbox.zoho.addVisitors(199);
				return undefined;
			},
			sends: [
				{
					method: 'GET',
					path: `${v3}/visitors`,
					query: { limit: '200', next_key: String(atMinute(1)) },
				},
				{
					method: 'GET',
					path: `${v3}/visitors`,
					query: { limit: '200', next_key: `${atMinute(200)}-${idOf('80450012', 200)}` },
				},
			],
			gives: numbers(1, 201).map(guest),
		},
		{
			operation: 'getMany',
			parameters: {
				returnAll: false,
				limit: 1,
				direction: 'earlier',
				earlierThan: iso(atMinute(2)),
			},
			sends: {
				method: 'GET',
				path: `${v3}/visitors`,
				query: { limit: '1', prev_key: String(atMinute(2)) },
			},
			gives: [guest(2)],
		},
		{
			operation: 'getManyByView',
			parameters: { returnAll: true, viewId },
			before: (sandbox) => {
				sandbox.zoho.addVisitors(98);
				return undefined;
			},
			sends: [
				{ method: 'GET', path: pathOfView },
				{
					method: 'GET',
					path: pathOfView,
					query: { startkey: `${atMinute(96)}-${idOf('80450012', 96)}` },
				},
			],
			gives: [...persons, ...numbers(1, 100).map(guest)],
		},
		{
			operation: 'getManyByView',
			parameters: { returnAll: false, limit: 2, viewId: '-1' },
			sends: { method: 'GET', path: '/api/v1/lanternhouse/visitorsview/-1/visitors' },
			gives: persons.slice(0, 2),
		},
		{
			operation: 'getEvents',
			parameters: { returnAll: true, direction: 'earlier', earlierThan: iso(atMinute(201)) },
			before: (sandbox) => {
				sandbox.zoho.addVisitorEvents(200);
				return undefined;
			},
			sends: [
				{
					method: 'GET',
					path: `${v3}/visitorevents`,
					query: { limit: '200', prev_key: String(atMinute(201)) },
				},
				{
					method: 'GET',
					path: `${v3}/visitorevents`,
					query: { limit: '200', prev_key: `${atMinute(2)}-${idOf('80450014', 2)}` },
				},
			],
			gives: numbers(201, 1).map(event),
		},
		{
			operation: 'getVisits',
			parameters: { returnAll: true, direction: 'later', laterThan: String(atMinute(2)) },
			before: (sandbox) => {
				sandbox.zoho.addVisits(200);
				return undefined;
			},
			sends: [
				{
					method: 'GET',
					path: `${v3}/visits`,
					query: { limit: '200', next_key: String(atMinute(2)) },
				},
				{
					method: 'GET',
					path: `${v3}/visits`,
					query: { limit: '200', next_key: `${atMinute(201)}-${idOf('80450013', 201)}` },
				},
			],
			gives: numbers(2, 202).map(visit),
		},
		{
			operation: 'getVisits',
			parameters: {
				returnAll: false,
				limit: 1,
				direction: 'later',
				laterThan: iso(atMinute(2)),
			},
			sends: {
				method: 'GET',
				path: `${v3}/visits`,
				query: { limit: '1', next_key: String(atMinute(2)) },
			},
			gives: [visit(2)],
		},
		{
			operation: 'update',
			parameters: {
				conversationId: {
					__rl: true,
					mode: 'url',
					value: `https://salesiq.zoho.com/lanternhouse/allchats/${conversationId}?tab=2`,
				},
				updateFields: { name: 'Runa Berg' },
			},
			sends: {
				method: 'PUT',
				path: `/api/visitor/v1/lanternhouse/conversations/${conversationId}/visitor`,
				body: { last_name: 'Runa Berg' },
			},
			gives: [
				{
					id: conversationId,
					question: 'Does the lamp come with a dimmer?',
					visitor: visitor({ name: 'Runa Berg' }),
				},
			],
		},
		{
			operation: 'updateCustomInfo',
			parameters: {
				conversationId: { __rl: true, mode: 'id', value: conversationId },
				customInfoInput: 'json',
				customInfoJson: '{"Plan":"Gold"}',
			},
			sends: {
				method: 'PUT',
				path: `/api/v2/lanternhouse/conversations/${conversationId}`,
				body: { customer_info: { Plan: 'Gold' } },
			},
			gives: [{ ...simplified(conversation({ Plan: 'Gold' }, '0')), last_modified_time: anyTime }],
		},
		{
			operation: 'updateCustomInfoByEmail',
			parameters: {
				email: 'runa.dahl@fjordworks.example',
				customInfoInput: 'fields',
				customInfoFields: { field: [{ key: 'Größe & Plan', value: '={{ 40 }}' }] },
			},
			sends: {
				method: 'PUT',
				path: '/api/v1/lanternhouse/visitorsbyemail/runa.dahl%40fjordworks.example',
				query: { customerinfo: '{"Größe & Plan":"40"}' },
				body: {},
			},
			gives: [{ email: 'runa.dahl@fjordworks.example' }],
			after: ({ zoho }) => {
				expect(zoho.customInfo(conversationId)).toEqual({ 'Größe & Plan': '40' });
			},
		},
	],
};
