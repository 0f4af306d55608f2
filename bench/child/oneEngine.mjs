// Loaded before everything else in a measuring process. All contenders must stand on one n8n-core, and n8n-nodes-base
// brings its own under demo/: everybody gets that one. The package is measured as built, while its sources give the types.
import { createRequire, registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const demo = join(root, 'demo/package.json');
const fromDemo = createRequire(demo);
const shared = /^(n8n-core|n8n-workflow|n8n-nodes-base|reflect-metadata|@n8n\/[\w-]+)(\/|$)/;
const sources = /^(?:\.\.?\/)+(nodes|credentials)\/(.*)$/;

registerHooks({
	resolve(specifier, context, next) {
		if (context.parentURL === pathToFileURL(demo).href) return next(specifier, context);
		const isOurs = context.parentURL?.startsWith(pathToFileURL(join(root, 'bench')).href);
		const [, folder, file] = (isOurs && sources.exec(specifier)) || [];
		// A file, or the index of a folder.
		if (folder) return next(fromDemo.resolve(join(root, 'dist', folder, file)), context);
		return next(shared.test(specifier) ? fromDemo.resolve(specifier) : specifier, context);
	},
});

// n8n reads its environment while it is imported.
Object.assign(process.env, {
	N8N_USER_FOLDER: join(tmpdir(), `n8n-live-chat-bench-${process.pid}`),
	N8N_ENCRYPTION_KEY: 'a key that only the bench knows, long enough',
	N8N_LOG_LEVEL: 'silent',
	N8N_DIAGNOSTICS_ENABLED: 'false',
	NO_PROXY: 'localhost,127.0.0.1,::1',
	no_proxy: 'localhost,127.0.0.1,::1',
});
