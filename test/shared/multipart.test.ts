import { multipart } from '../../nodes/shared/request/multipart';
import { formParts } from '../../sandbox/zoho/form';

const file = {
	part: 'file',
	fileName: 'lamp.txt',
	mimeType: 'text/plain',
	bytes: Buffer.from('Bright \r\n--x'),
};

/** Reads a form with a reader that is not ours. */
async function partsOf(values: object, more: Partial<typeof file> = {}) {
	const { contentType, bytes } = multipart({ ...values }, [{ ...file, ...more }]);
	return await formParts({ headers: { 'content-type': contentType }, bytes });
}

test('a form holds the texts and the file, byte by byte', async () => {
	expect(await partsOf({ comment: 'See “this”', count: 2, isPrivate: false, tags: ['a'] })).toEqual(
		[
			{ name: 'comment', bytes: Buffer.from('See “this”') },
			{ name: 'count', bytes: Buffer.from('2') },
			{ name: 'isPrivate', bytes: Buffer.from('false') },
			{ name: 'tags', bytes: Buffer.from('["a"]') },
			{ name: 'file', fileName: 'lamp.txt', contentType: 'text/plain', bytes: file.bytes },
		],
	);
});

test('a name cannot end its own quotes or its line', async () => {
	const sly = { fileName: 'a"\r\nX-Evil: 1', mimeType: 'text/plain\r\nX-Evil: 1' };
	expect(await partsOf({}, sly)).toEqual([
		{
			name: 'file',
			fileName: 'a%22%0D%0AX-Evil: 1',
			contentType: expect.stringMatching(/^text\/plain/) as string,
			bytes: file.bytes,
		},
	]);
});

test('several files stand one after the other', async () => {
	const other = { ...file, part: 'picture', fileName: 'lamp.png' };
	const { contentType, bytes } = multipart({}, [file, other]);
	const parts = await formParts({ headers: { 'content-type': contentType }, bytes });
	expect(parts?.map(({ name, fileName }) => [name, fileName])).toEqual([
		['file', 'lamp.txt'],
		['picture', 'lamp.png'],
	]);
});
