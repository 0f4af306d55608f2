import type { IExecuteFunctions } from 'n8n-workflow';

import { invalid } from '../base/errors';
import type { Call, FilePart } from '../operation/call';
import { multipart, type File } from './multipart';

/**
 * Reads the files that a request takes from binary fields of the item, and makes its body of them.
 * @throws CallFailure when the item lacks one of the fields
 */
export async function withFiles(
	context: IExecuteFunctions,
	call: Call,
	itemIndex: number,
): Promise<Call> {
	if (call.files.length === 0) return call;
	const files = await Promise.all(call.files.map((part) => fileIn(context, part, itemIndex)));
	return { ...call, content: multipart({ ...call.identity, ...call.body }, files) };
}

async function fileIn(
	context: IExecuteFunctions,
	{ part, field }: FilePart,
	itemIndex: number,
): Promise<File> {
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
		bytes: await context.helpers.getBinaryDataBuffer(itemIndex, field),
	};
}
