import { type Convert, jsonObject, text } from '../../../shared/operation';

/** A line of text as a block of the vendor's editor (the form is that of an answer; that it is taken is inferred). */
const blockOf = (line: string, index: number) => ({
	key: `line${index + 1}`,
	text: line,
	type: 'unstyled',
	depth: 0,
	inlineStyleRanges: [],
	entityRanges: [],
	data: {},
});

/** Text becomes a paragraph for each line; JSON goes out as it is. */
export const editorContent: Convert = (value, input) => {
	const isJson = typeof value !== 'string' || value.trimStart().startsWith('{');
	if (isJson) return jsonObject(value, input);
	const lines = String(text(value, input)).split(/\r?\n/);
	return { blocks: lines.map(blockOf), entityMap: {} };
};
