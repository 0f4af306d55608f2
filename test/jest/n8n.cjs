// What n8n finds in its environment when it is imported: by Jest here, and by the soak.
const { rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

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
