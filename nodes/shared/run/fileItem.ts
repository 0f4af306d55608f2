import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { id } from '../operation/convert';
import { outputField } from '../operation/fields';
import type { Output } from '../operation/operation';
import type { Source } from '../request/source';
import type { Sent } from '../sending/send';

/**
 * The binary field that the builder wants the file in.
 * @throws CallFailure when it has no name
 */
export const fileFieldOf = ({ parameter, emptyValues, timeZone }: Source): string =>
	String(
		id(parameter(outputField.name), { label: outputField.displayName, emptyValues, timeZone }),
	);

/** The item that holds the file of an answer in a binary field. */
export async function fileItem(
	context: IExecuteFunctions,
	{ fileName }: NonNullable<Output['file']>,
	field: string,
	{ answer }: Sent,
): Promise<INodeExecutionData> {
	const content = answer.body as Buffer;
	// n8n tells its type from its first bytes, or from its name.
	const file = await context.helpers.prepareBinaryData(content, fileName);
	return {
		json: { fileName, mimeType: file.mimeType, bytes: content.length },
		binary: { [field]: file },
	};
}
