import type { IExecuteFunctions } from 'n8n-workflow';

import type { Call } from './call';
import { invalid } from './errors';
import type { File } from './multipart';

/**
 * Reads the file that a request takes from a binary field of the item.
 * @throws CallFailure when the item has no such field
 */
export async function binaryFile(
	context: IExecuteFunctions,
	wanted: Call['file'],
	itemIndex: number,
): Promise<File | undefined> {
	if (wanted === undefined || 'content' in wanted) return wanted;
	const { part, field } = wanted;
	const binary = context.getInputData()[itemIndex]?.binary?.[field];
	if (!binary) {
		throw invalid(
			`Binary field "${field}"`,
			'is not in the item',
			'Enter the name of a field on the Binary tab of the input.',
		);
	}
	return {
		part,
		fileName: binary.fileName ?? field,
		mimeType: binary.mimeType,
		content: await context.helpers.getBinaryDataBuffer(itemIndex, field),
	};
}
