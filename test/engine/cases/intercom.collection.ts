import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { justNow, seededTime } from './intercomRecords';

const { collectionId, helpCenterId } = samples.intercom;
const path = '/help_center/collections';

const lamps = {
	id: collectionId,
	name: 'Lamps',
	description: '',
	url: 'https://help.lanternhouse.example/lamps',
	icon: 'book',
	order: 1,
	parent_id: null,
	help_center_id: Number(helpCenterId),
	created_at: seededTime,
	updated_at: seededTime,
};

export const collectionCases: Cases = {
	resource: 'collection',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Bulbs',
				additionalFields: {
					description: 'All about bulbs',
					helpCenterId,
					parentId: collectionId,
					translatedContent: '{ "de": { "name": "Birnen" } }',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Bulbs',
					description: 'All about bulbs',
					help_center_id: Number(helpCenterId),
					parent_id: collectionId,
					translated_content: { de: { name: 'Birnen' } },
				},
			},
			gives: [
				{
					...lamps,
					id: '6715',
					name: 'Bulbs',
					description: 'All about bulbs',
					parent_id: collectionId,
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'get',
			parameters: { collectionId },
			sends: { method: 'GET', path: `${path}/${collectionId}` },
			gives: [lamps],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path, query: { per_page: '150' } },
			gives: [lamps],
		},
		{
			operation: 'update',
			parameters: {
				collectionId,
				updateFields: { name: 'All Lamps', parentId: '' },
				options: { emptyValues: 'clear' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${collectionId}`,
				body: { name: 'All Lamps', parent_id: null },
			},
			gives: [{ ...lamps, name: 'All Lamps', updated_at: justNow }],
		},
		{
			operation: 'delete',
			parameters: { collectionId },
			sends: { method: 'DELETE', path: `${path}/${collectionId}` },
			gives: [{ deleted: true }],
		},
	],
};
