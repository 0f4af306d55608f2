import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import type { IncomingRequest } from '../core/vendor';

/** One part of a form. */
export interface Part {
	name: string;
	fileName?: string;
	contentType?: string;
	bytes: Buffer;
}

/** The parts of a multipart body; undefined for any other body. */
export async function formParts({
	headers,
	bytes,
}: Pick<IncomingRequest, 'headers' | 'bytes'>): Promise<Part[] | undefined> {
	if (!bytes) return undefined;
	const reader = new Busboy({ headers: headers as BusboyHeaders });
	const parts: Array<Part | Promise<Part>> = [];
	reader.on('field', (name, value: string) => {
		parts.push({ name, bytes: Buffer.from(value) });
	});
	reader.on('file', (name, stream, fileName, _encoding, contentType) => {
		parts.push(buffer(stream).then((read) => ({ name, fileName, contentType, bytes: read })));
	});
	const ended = once(reader, 'finish');
	reader.end(bytes);
	await ended;
	return await Promise.all(parts);
}
