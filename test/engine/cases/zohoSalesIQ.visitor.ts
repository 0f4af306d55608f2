import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import { conversationId, iso, startedAt, visitor, conversation, simplified } from '../zoho';
import { byId, type Cases } from './case';

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

const uuid = (kind: string, n: number) =>
	`5b1c7d20-93ae-4f0b-${kind}-${String(n).padStart(12, '0')}`;

/** A visitor without a conversation, as the third version of the API shows him. */
const guest = (n: number) => ({
	id: uuid('8a56', n),
	name: `Guest ${n}`,
	country: 'Norway',
	lead_score: 10,
	first_accessed_time: iso(atMinute(n)),
	last_accessed_time: iso(atMinute(n)),
	visit_source: 'direct',
	visit_count: 1,
});

const older = (id: string, uuid: string, time: string, person: IDataObject): IDataObject => ({
	id,
	user_uniqueid: uuid,
	...person,
	country: 'Norway',
	lead_score: '10',
	last_accessed_time: time,
	visit_source: 'direct',
	last_contacted_mode: 'chat',
	total_time_spent: '60000',
	customer_info: {},
});

/** The same as the first version shows him. */
const olderGuest = (n: number) =>
	older(idOf('80450012', n), uuid('8a56', n), iso(atMinute(n)), {
		name: `Guest ${n}`,
		email: `guest${n}@plumtree.example`,
	});

/** The visitors of the sample conversations. */
const persons = [
	['804500020000000001', '020000000001', 'Runa Dahl', 'runa.dahl@fjordworks.example'],
	['804500020000000002', '020000000002', 'Ilias Okoro', 'ilias.okoro@plumtree.example'],
	['804500020000000003', '020000000003', 'Meret Sandoval', ''],
	['804500020000900001', '020000900001', 'Pia Moreno', 'pia.moreno@harbourlane.example'],
	['804500020000900002', '020000900002', 'Jonas Brandt', ''],
].map(([id = '', end = '', name, email]) =>
	older(id, `9d4e1f60-27bb-4c1a-8e35-${end}`, iso(startedAt), { name, email }),
);

const event = (n: number) => ({
	uuid: uuid('8a57', n),
	uvid: uuid('8a56', n),
	url: 'https://shop.lanternhouse.example/',
	event: 'pageview',
	time: iso(atMinute(n)),
	time_spent: '4200',
	visit_id: String(2731 + n),
});

const visit = (n: number) => ({
	id: idOf('80450013', n),
	uvid: uuid('8a56', n),
	start_time: iso(atMinute(n)),
	landing_page: 'https://shop.lanternhouse.example/',
});

const details = {
	visit_id: '2731',
	chat_id: 'LD_1720500000000118402_915502377',
	department_name: 'Lighting',
	attender_name: 'Tove Lindh',
	participants: ['Tove Lindh'],
	feedback: '',
};
const pathOfVisitor = `/api/v2/lanternhouse/conversations/${conversationId}/visitor`;

export const visitorCases: Cases = {
	resource: 'visitor',
	cases: [
		{
			operation: 'getByConversation',
			parameters: { conversationId },
			sends: { method: 'GET', path: pathOfVisitor },
			gives: [details],
		},
		{
			operation: 'getByConversation',
			parameters: { conversationId, include: ['trackinginfo', 'moreinfo'] },
			sends: { method: 'GET', path: pathOfVisitor, query: { include: 'trackinginfo,moreinfo' } },
			gives: [
				{
					...details,
					add_info: { '1': 'Lamps' },
					tracking_source: 3,
					tracking_landing_page: 'https://shop.lanternhouse.example/',
					tracking_time: iso(startedAt),
				},
			],
		},
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
					query: { limit: '200', next_key: `${atMinute(200)}-${uuid('8a56', 200)}` },
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
			operation: 'getMany',
			parameters: {
				limit: 1,
				direction: 'later',
				laterThan: iso(atMinute(1)),
				output: 'visitor',
			},
			sends: {
				method: 'GET',
				path: `${v3}/visitors`,
				query: { limit: '1', next_key: String(atMinute(1)) },
			},
			gives: [
				{
					vendor: 'zohoSalesIQ',
					id: uuid('8a56', 1),
					externalId: null,
					name: 'Guest 1',
					email: null,
					phone: null,
					customInfo: {},
					createdAt: iso(atMinute(1)),
					updatedAt: iso(atMinute(1)),
				},
			],
		},
		{
			operation: 'getManyByView',
			parameters: { limit: 1, viewId: byId('-1'), output: 'visitor' },
			sends: { method: 'GET', path: '/api/v1/lanternhouse/visitorsview/-1/visitors' },
			gives: [
				{
					vendor: 'zohoSalesIQ',
					id: '804500020000000001',
					externalId: null,
					name: 'Runa Dahl',
					email: 'runa.dahl@fjordworks.example',
					phone: null,
					customInfo: {},
					createdAt: null,
					updatedAt: iso(startedAt),
				},
			],
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
					query: { startkey: `${atMinute(96)}-${uuid('8a56', 96)}` },
				},
			],
			gives: [...persons, ...numbers(1, 100).map(olderGuest)],
		},
		{
			operation: 'getManyByView',
			parameters: { returnAll: false, limit: 2, viewId: byId('-1') },
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
					query: { limit: '200', prev_key: `${atMinute(2)}-${uuid('8a57', 2)}` },
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
				simplified({
					id: conversationId,
					question: 'Does the lamp come with a dimmer?',
					visitor: visitor({ name: 'Runa Berg' }),
				}),
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
