import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { textOf } from '../base/record';
import { outputField } from '../operation/fields';
import type { Output } from '../operation/operation';
import type { Source } from '../request/source';
import type { Sent } from '../sending/send';

/** The item that holds the file of an answer in a binary field. */
export async function fileItem(
	context: IExecuteFunctions,
	{ fileName }: NonNullable<Output['file']>,
	{ parameter }: Source,
	{ answer }: Sent,
): Promise<INodeExecutionData> {
	const content = answer.body as Buffer;
	const [mimeType = ''] = textOf(answer.headers['content-type']).split(';');
	const file = await context.helpers.prepareBinaryData(content, fileName, mimeType || undefined);
	return {
		json: { fileName, mimeType: file.mimeType, bytes: content.length },
		binary: { [textOf(parameter(outputField.name)) || outputField.default]: file },
	};
}
