import { delimiter } from 'node:path';
import { paths } from './paths';

// Settings of another n8n on this machine, its database above all, must not reach the demo's.
const foreign = /^(N8N|DB|EXECUTIONS|QUEUE|WEBHOOK|CREDENTIALS)_/;

/** What n8n is told: its own folder, loopback only, nothing sent home. */
export function environment(port: number, brokerPort: number): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
	return {
		...Object.fromEntries(own),
		// n8n starts its task runner with the first node on the path, which must be the pinned one.
		PATH: [paths.binaries, process.env.PATH].join(delimiter),
		// The sandbox is on this machine, whatever proxy leads outside.
		NO_PROXY: '127.0.0.1,localhost',
		no_proxy: '127.0.0.1,localhost',
		N8N_USER_FOLDER: paths.userFolder,
		// Fixed, so that the next start can read the database of this one. It guards sandbox tokens only.
		N8N_ENCRYPTION_KEY: 'demo-only-key-of-the-live-chat-nodes',
		// What is yesterday is asked of n8n and of this machine alike; n8n by itself is in New York.
		GENERIC_TIMEZONE: Intl.DateTimeFormat().resolvedOptions().timeZone,
		N8N_HOST: '127.0.0.1',
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_PORT: String(port),
		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_DISABLED_MODULES: 'mcp-registry',
	};
}
