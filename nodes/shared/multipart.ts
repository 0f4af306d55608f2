import { randomBytes } from 'crypto';
import type { IDataObject } from 'n8n-workflow';

import { textOf } from './record';

/** A file on its way into a multipart body. */
export interface File {
	/** Name of the part. */
	part: string;
	fileName: string;
	mimeType: string;
	content: Buffer;
}

const lineBreak = '\r\n';

// What would end a quoted name, written as browsers write it (HTML standard, form submission).
const quoted = (name: string) =>
	`"${name.replace(/["\r\n]/g, (character) => encodeURIComponent(character))}"`;

/** A form with a file, as bytes: n8n resends only those after it has renewed a token. */
export function multipart(
	values: IDataObject,
	{ part, fileName, mimeType, content }: File,
): { contentType: string; content: Buffer } {
	const boundary = randomBytes(16).toString('hex');
	const opening = (name: string) =>
		`--${boundary}${lineBreak}Content-Disposition: form-data; name=${quoted(name)}`;
	const texts = Object.entries(values).map(
		([name, value]) => opening(name) + lineBreak.repeat(2) + textOf(value) + lineBreak,
	);
	const head = `${opening(part)}; filename=${quoted(fileName)}${lineBreak}Content-Type: ${mimeType.replace(/[\r\n]/g, '')}`;
	return {
		contentType: `multipart/form-data; boundary=${boundary}`,
		content: Buffer.concat([
			Buffer.from(texts.join('') + head + lineBreak.repeat(2)),
			content,
			Buffer.from(`${lineBreak}--${boundary}--${lineBreak}`),
		]),
	};
}
