import { recordInput } from '../shared/operation';

/** The record that takes over before another one is deleted; mandatory (documented). */
export const successor = ({ list, hint }: { list: string; hint: string }) =>
	recordInput({
		displayName: 'Successor Name or ID',
		name: 'successorId',
		required: true,
		list,
		hint,
		query: 'configure_to',
	});
