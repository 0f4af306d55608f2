import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { runa } from './zendeskRecords';

const path = '/api/v2/chat/visitors';
const stored = { ...runa, external_id: '', banned: false, created: '2024-07-09T04:40:00Z' };

export const visitorCases: Cases = {
	resource: 'visitor',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Ada Fröberg',
				email: 'ada@plumtree.example',
				additionalFields: { phone: '2025550143', notes: 'Asked about the lamp' },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Ada Fröberg',
					email: 'ada@plumtree.example',
					notes: 'Asked about the lamp',
					phone: '2025550143',
				},
			},
			gives: [
				{
					...stored,
					id: '5530417.new00000000004',
					name: 'Ada Fröberg',
					email: 'ada@plumtree.example',
					phone: '2025550143',
					notes: 'Asked about the lamp',
					created: expect.stringMatching(/^\d{4}-.*Z$/) as string,
				},
			],
		},
		...[
			samples.zendesk.visitorIds[0],
			{ __rl: true as const, mode: 'list', value: runa.id, cachedResultName: 'Runa Dahl' },
			{ __rl: true as const, mode: 'id', value: ` ${runa.id} ` },
			{
				__rl: true as const,
				mode: 'url',
				value: `https://acmehelp.zendesk.com/api/v2/chat/visitors/${runa.id}?x=1`,
			},
		].map((visitorId) => ({
			operation: 'get',
			parameters: { visitorId },
			sends: { method: 'GET', path: `${path}/${runa.id}` },
			gives: [stored],
		})),
		{
			operation: 'update',
			parameters: {
				visitorId: { __rl: true, mode: 'list', value: runa.id },
				updateFields: { notes: 'New', banned: true },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${runa.id}`,
				body: { banned: true, notes: 'New' },
			},
			gives: [{ ...stored, notes: 'New', banned: true }],
		},
	],
};
