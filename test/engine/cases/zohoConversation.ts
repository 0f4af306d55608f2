import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import { chatStatuses, conversation, startedAt, visitor } from '../zoho';
import { told } from './told';

/** Where the operator's routes to conversations begin. */
export const list = '/api/v2/lanternhouse/conversations';

/** A time that a request sets, as Simplified writes it. */
export const anyTime = expect.stringMatching(/^20\d\d-.*Z$/) as string;

/** The first sample, as the vendor writes it. */
export const sample = conversation({}, String(startedAt));

/** The first sample after a request has changed it. */
export const changed = (changes: IDataObject = {}): IDataObject => ({
	...sample,
	last_modified_time: anyTime,
	...changes,
});

const withoutOwner = Object.fromEntries(Object.entries(sample).filter(([key]) => key !== 'owner'));

/** The ID of the n-th that the sandbox adds. */
export const waitingId = (n: number): string => `80450001${String(n).padStart(10, '0')}`;

/** The n-th that the sandbox adds with this state: nobody has attended it yet. */
export const waiting = (n: number): IDataObject => {
	const serial = String(n).padStart(10, '0');
	return {
		...withoutOwner,
		id: waitingId(n),
		visitor: visitor({
			id: `80450002${serial}`,
			name: `Visitor ${n}`,
			email: '',
			phone: '',
			type: 'lead',
			country_code: 'us',
		}),
		chat_status: chatStatuses.waiting,
	};
};

const tove = { id: samples.zoho.operatorId, name: 'Tove Lindh', type: 'operator' };

/** A message in the form Simplified, of the operator unless told otherwise. */
export const message = (
	text: string,
	sequence: number,
	{ sender = tove, ...changes }: IDataObject = {},
): IDataObject => ({
	id: expect.stringMatching(/^\d+_\d+$/) as string,
	sequence_id: String(sequence),
	type: 'text',
	text,
	...told('sender', sender),
	time: anyTime,
	...changes,
});
