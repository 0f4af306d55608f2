// n8n reads its environment while it is imported, so this runs before any test file does.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';

// A folder of its own for every test file: n8n creates it when it needs it, the harness removes it.
const userFolder = join(tmpdir(), `n8n-live-chat-${process.pid}-${Date.now()}`);

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

// jest gives test files an Error of their own while AbortSignal's reasons come from outside, and
// n8n's sleep() would no longer recognise them as errors. In n8n there is one Error.
Object.setPrototypeOf(DOMException.prototype, Error.prototype);
