import type { Resource } from '../../../shared/operation';
import { bulkAction } from './bulkAction';
import { search } from './search';

export const content: Resource = {
	value: 'content',
	name: 'Content',
	defaultOperation: 'search',
	operations: [bulkAction, search],
};
