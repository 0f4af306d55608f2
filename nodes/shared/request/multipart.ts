import { randomBytes } from 'crypto';
import type { IDataObject } from 'n8n-workflow';

import type { Call, File } from '../operation/call';

/** A file under the name of its part. */
export type NamedFile = File & { part: string };

const lineBreak = '\r\n';

// What would end a quoted name, written as browsers write it (HTML standard, form submission).
const quoted = (name: string) =>
	`"${name.replace(/["\r\n]/g, (character) => encodeURIComponent(character))}"`;

/** Values of a form are texts; what is none is written as JSON. */
const formText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** A form with files, as bytes: n8n resends only those after it has renewed a token. */
export function multipart(
	values: IDataObject,
	files: readonly NamedFile[],
): NonNullable<Call['content']> {
	const boundary = randomBytes(16).toString('hex');
	const opening = (name: string) =>
		`--${boundary}${lineBreak}Content-Disposition: form-data; name=${quoted(name)}`;
	const texts = Object.entries(values).map(
		([name, value]) => opening(name) + lineBreak.repeat(2) + formText(value) + lineBreak,
	);
	const fileParts = files.flatMap(({ part, fileName, mimeType, bytes }) => [
		Buffer.from(
			`${opening(part)}; filename=${quoted(fileName)}${lineBreak}` +
				`Content-Type: ${mimeType.replace(/[\r\n]/g, '')}${lineBreak.repeat(2)}`,
		),
		bytes,
		Buffer.from(lineBreak),
	]);
	return {
		contentType: `multipart/form-data; boundary=${boundary}`,
		bytes: Buffer.concat([
			Buffer.from(texts.join('')),
			...fileParts,
			Buffer.from(`--${boundary}--${lineBreak}`),
		]),
	};
}
