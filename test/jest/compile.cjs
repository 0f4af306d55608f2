// TypeScript without its types; `npm run typecheck` is what checks them.
const { transformSync } = require('esbuild');

/** @returns CommonJS with its source map inside */
exports.compile = (source, file) =>
	transformSync(source, {
		loader: 'ts',
		format: 'cjs',
		target: 'node20',
		sourcemap: 'inline',
		sourcefile: file,
	}).code;
