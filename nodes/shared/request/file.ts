import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { invalid } from '../base/errors';
import type { Call, File, FilePart } from '../operation/call';
import { multipart } from './multipart';

/**
 * Reads the files that a request takes from binary fields of the item, and puts them into its body.
 * @throws CallFailure when the item lacks one of the fields
 */
export async function withFiles(
	context: IExecuteFunctions,
	call: Call,
	itemIndex: number,
): Promise<Call> {
	if (call.files.length === 0) return call;
	const files = await Promise.all(
		call.files.map(async (part) => ({ ...part, ...(await fileIn(context, part, itemIndex)) })),
	);
	const body = { ...call.body };
	for (const { part, asJson, ...file } of files) {
		if (asJson) body[part] = [...((body[part] ?? []) as IDataObject[]), asJson(file)];
	}
	const parts = files.filter(({ asJson }) => !asJson);
	if (parts.length === 0) return { ...call, body };
	return { ...call, body, content: multipart({ ...call.identity, ...body }, parts) };
}

async function fileIn(
	context: IExecuteFunctions,
	{ field }: FilePart,
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
		fileName: binary.fileName ?? field,
		mimeType: binary.mimeType,
		bytes: await context.helpers.getBinaryDataBuffer(itemIndex, field),
	};
}
