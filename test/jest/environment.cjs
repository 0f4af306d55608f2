// Where a test file runs: Jest's Node environment, with n8n and the sandbox loaded once for all files of a worker.
const { readFileSync } = require('node:fs');
const { TestEnvironment } = require('jest-environment-node');
const { compile } = require('./compile.cjs');
require('./n8n.cjs');

// In n8n there is one of each, so that instanceof holds between n8n, the nodes and the tests.
const oneForAll = [
	...['Error', 'AggregateError', 'RangeError', 'SyntaxError', 'TypeError', 'URIError'],
	...['Date', 'JSON', 'Map', 'Promise', 'RegExp', 'Set'],
];

require.extensions['.ts'] = (module, file) =>
	module._compile(compile(readFileSync(file, 'utf8'), file), file);

module.exports = class extends TestEnvironment {
	constructor(...options) {
		super(...options);
		for (const name of oneForAll) this.global[name] = globalThis[name];
		this.global.requireShared = (file) => {
			require('reflect-metadata');
			return require(file);
		};
	}
};
