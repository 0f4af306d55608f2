import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const { chatMonitorId: id, operatorId } = samples.zoho;
const path = '/api/v2/lanternhouse/chatmonitors';

const unused = { chats_joined: 0, chats_monitored: 0, last_monitored_time: null };
const tove = {
	type: 'operator',
	operator_id: operatorId,
	operator_name: 'Tove Lindh',
	operator_email: 'tove@lanternhouse.example',
};
const monitor = {
	id,
	enabled: true,
	monitoring: tove,
	stats: { chats_joined: 1, chats_monitored: 4, last_monitored_time: '2024-07-09T04:40:00.000Z' },
};
const made = { id: '804500220000000001', enabled: true, stats: unused };
const added = (number: number) => ({
	id: `80450022${String(number).padStart(10, '0')}`,
	enabled: true,
	monitoring: { type: 'visitor_ip', visitor_ip: `198.51.100.${number}` },
	stats: unused,
});
const page = (query: Record<string, string>) => ({ method: 'GET', path, query });

/** The same in the form Simplified. */
const shown = ({ monitoring, stats, ...monitor }: Record<string, unknown>) => ({
	...monitor,
	...(monitoring as IDataObject),
	...(stats as IDataObject),
});

export const chatMonitorCases: Cases = {
	resource: 'chatMonitor',
	cases: [
		{
			operation: 'create',
			parameters: { type: 'operator', operatorId: byId(operatorId) },
			sends: { method: 'POST', path, body: { type: 'operator', operator: operatorId } },
			gives: [{ ...made, monitoring: tove }].map(shown),
		},
		{
			operation: 'create',
			parameters: { type: 'visitor_email', visitorEmail: ' runa.dahl@fjordworks.example ' },
			sends: {
				method: 'POST',
				path,
				body: { type: 'visitor_email', visitor_email: 'runa.dahl@fjordworks.example' },
			},
			gives: [
				{
					...made,
					monitoring: { type: 'visitor_email', visitor_email: 'runa.dahl@fjordworks.example' },
				},
			].map(shown),
		},
		{
			operation: 'create',
			parameters: { type: 'visitor_ip', visitorIp: '203.0.113.44' },
			sends: { method: 'POST', path, body: { type: 'visitor_ip', visitor_ip: '203.0.113.44' } },
			gives: [{ ...made, monitoring: { type: 'visitor_ip', visitor_ip: '203.0.113.44' } }].map(
				shown,
			),
		},
		{
			operation: 'get',
			parameters: { chatMonitorId: byId(id) },
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [monitor].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: (sandbox) => {
				sandbox.zoho.tables.chatMonitors.addMany(119);
				return undefined;
			},
			sends: [
				page({ limit: '50' }),
				page({ limit: '50', index: '51' }),
				page({ limit: '50', index: '101' }),
			],
			gives: [monitor, ...Array.from({ length: 119 }, (_, index) => added(index + 1))].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: false, limit: 2 },
			before: (sandbox) => {
				sandbox.zoho.tables.chatMonitors.addMany(5);
				return undefined;
			},
			sends: page({ limit: '2' }),
			gives: [monitor, added(1)].map(shown),
		},
		{
			operation: 'setEnabled',
			parameters: { chatMonitorId: byId(id), enabled: false },
			sends: { method: 'PUT', path: `${path}/${id}`, body: { enabled: false } },
			gives: [{ ...monitor, enabled: false }].map(shown),
		},
	],
};
