// Where a test file runs: Jest's Node environment, with n8n and the sandbox loaded once for all files of a worker.
const { readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { TestEnvironment } = require('jest-environment-node');
const { compile } = require('./compile.cjs');

// n8n makes this folder when it needs it.
const userFolder = join(tmpdir(), `n8n-live-chat-${process.pid}`);
process.once('exit', () => rmSync(userFolder, { recursive: true, force: true }));

// n8n reads its environment while it is imported.
Object.assign(process.env, {
	NODE_ENV: 'test',
	N8N_USER_FOLDER: userFolder,
	N8N_ENCRYPTION_KEY: 'a key that only the tests know, long enough',
	// Failures are what many tests are about; the engine would print each of them.
	N8N_LOG_LEVEL: 'silent',
	N8N_DIAGNOSTICS_ENABLED: 'false',
	// A developer's own proxy or time zone must not change what a test sees.
	TZ: 'UTC',
	NO_PROXY: 'localhost,127.0.0.1,::1',
	no_proxy: 'localhost,127.0.0.1,::1',
});

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
