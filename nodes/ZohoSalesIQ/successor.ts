import { locator } from '../shared/operation';

/** The record that takes over before another one is deleted; mandatory (documented). */
export const successor = (of: { list: string; id: string; description: string }) =>
	({
		...locator({ ...of, displayName: 'Successor', name: 'successorId' }),
		query: 'configure_to',
	}) as const;
