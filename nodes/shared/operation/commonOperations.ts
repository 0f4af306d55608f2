import { deleted, type Operation } from './operation';

type Common = Pick<Operation, 'value' | 'name' | 'action' | 'description' | 'resend' | 'output'>;

/**
 * What every operation says that deletes one record by its ID; the request and its fields are added to it.
 * @param record with its article, such as "a department"
 */
export const removeById = (
	record: string,
	description = `Delete ${record} for good, which cannot be undone`,
): Common => ({
	value: 'delete',
	name: 'Delete',
	action: `Delete ${record}`,
	description,
	resend: 'safe', // A second request finds nothing to delete.
	output: deleted,
});
