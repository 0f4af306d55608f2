import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { segment } from './intercomRecords';

const { contact, segmentId } = samples.intercom;

export const segmentCases: Cases = {
	resource: 'segment',
	cases: [
		{
			operation: 'get',
			parameters: { segmentId },
			sends: { method: 'GET', path: `/segments/${segmentId}` },
			gives: [segment],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true, includeCount: true },
			before: ({ intercom }) => {
				intercom.contact(contact.id)?.segments.add(segmentId);
				return undefined;
			},
			sends: { method: 'GET', path: '/segments', query: { include_count: 'true' } },
			gives: [{ ...segment, count: 1 }],
		},
	],
};
