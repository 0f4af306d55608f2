import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { note } from './intercomRecords';

const { noteId } = samples.intercom;

export const noteCases: Cases = {
	resource: 'note',
	cases: [
		{
			operation: 'get',
			parameters: { noteId },
			sends: { method: 'GET', path: `/notes/${noteId}` },
			gives: [note],
		},
	],
};
