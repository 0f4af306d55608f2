import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { noteId } = samples.acquire;
const [contactId] = samples.acquire.contactIds;
const [tove] = samples.acquire.userIds;
const path = '/api/v1/crm/note';
const created = '2024-07-09T05:00:00.000Z';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const note = {
	id: '140',
	title: 'Offer',
	description: 'Wants twelve lamps',
	contactId: '614',
	userId: '5',
	userIds: [],
	userNames: [],
	dateCreated: created,
};
const message = {
	id: '171',
	noteId: String(noteId),
	userId: '5',
	type: 'message',
	message: 'Called back',
	parentId: '0',
	dateCreated: created,
};

export const noteCases: Cases = {
	resource: 'note',
	cases: [
		{
			operation: 'create',
			parameters: {
				contactId,
				title: 'Offer',
				message: 'Call back on Monday',
				additionalFields: { description: 'Wants 12 seats', mentionUsers: [tove] },
			},
			sends: {
				method: 'POST',
				path: `${path}/create`,
				query: { contactId },
				body: {
					type: 'note',
					title: 'Offer',
					message: 'Call back on Monday',
					description: 'Wants 12 seats',
					mentionUsers: [tove],
				},
			},
			gives: [
				{
					id: '141',
					title: 'Offer',
					description: 'Wants 12 seats',
					contactId: '614',
					userId: '5',
					userIds: ['5'],
					lastMessage: 'Call back on Monday',
					dateCreated: anyTime,
				},
			],
		},
		{
			operation: 'addMessage',
			parameters: {
				noteId: String(noteId),
				contactId,
				message: 'Called again',
				additionalFields: { mentionUsers: [tove], parentId: '171' },
			},
			sends: {
				method: 'POST',
				path: `${path}/add-message`,
				body: {
					type: 'message',
					note_id: noteId,
					contact_id: Number(contactId),
					message: 'Called again',
					mentionUsers: [tove],
					parent_id: 171,
				},
			},
			gives: [
				{
					...message,
					id: '172',
					message: 'Called again',
					parentId: '171',
					dateCreated: anyTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: { noteId: String(noteId) },
			sends: { method: 'GET', path: `${path}/get/${noteId}` },
			gives: [note],
		},
		{
			operation: 'getMany',
			parameters: { contactId, returnAll: true },
			before: ({ acquire }) => {
				acquire.tables.notes.addMany(130);
				return undefined;
			},
			sends: ['1', '2'].map((page) => ({
				method: 'GET',
				path,
				query: { contact_id: contactId, page, limit: '100' },
			})),
			gives: expect.arrayContaining([
				expect.objectContaining(note),
				expect.objectContaining({ id: '270' }),
			]) as unknown,
		},
		{
			operation: 'getMessages',
			parameters: { noteId: String(noteId), returnAll: true },
			sends: { method: 'GET', path: `${path}/messages`, query: { noteId: String(noteId) } },
			gives: [message],
		},
		{
			operation: 'delete',
			parameters: { noteId: String(noteId) },
			sends: { method: 'DELETE', path: `${path}/${noteId}` },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.notes.size).toBe(0);
			},
		},
	],
};
