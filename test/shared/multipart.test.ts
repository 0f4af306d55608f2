import { multipart } from '../../nodes/shared/multipart';
import { formParts } from '../../sandbox/zoho/form';

const file = {
	part: 'file',
	fileName: 'lamp.txt',
	mimeType: 'text/plain',
	content: Buffer.from('Bright \r\n--x'),
};

/** Reads a form with a reader that is not ours. */
async function read(values: object, more: Partial<typeof file> = {}) {
	const { contentType, content } = multipart({ ...values }, { ...file, ...more });
	return await formParts({ headers: { 'content-type': contentType }, bytes: content });
}

test('a form holds the texts and the file, byte by byte', async () => {
	expect(await read({ comment: 'See “this”', count: 2 })).toEqual([
		{ name: 'comment', bytes: Buffer.from('See “this”') },
		{ name: 'count', bytes: Buffer.from('2') },
		{ name: 'file', fileName: 'lamp.txt', contentType: 'text/plain', bytes: file.content },
	]);
});

test('a name cannot end its own quotes or its line', async () => {
	const sly = { fileName: 'a"\r\nX-Evil: 1', mimeType: 'text/plain\r\nX-Evil: 1' };
	expect(await read({}, sly)).toEqual([
		{
			name: 'file',
			fileName: 'a%22%0D%0AX-Evil: 1',
			contentType: expect.stringMatching(/^text\/plain/) as string,
			bytes: file.content,
		},
	]);
});
