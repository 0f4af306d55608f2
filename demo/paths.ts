import { join } from 'node:path';

// Whoever needs a demo of their own names a folder for it.
const data = join(__dirname, '.data', process.env.DEMO_DATA ?? '');

/** Where everything is that the demo reads and writes; `.data` may be deleted at any time but while it runs. */
export const paths = {
	root: join(__dirname, '..'),
	binaries: join(__dirname, 'node_modules', '.bin'),
	node: join(__dirname, 'node_modules', 'node', 'bin', 'node'),
	n8n: join(__dirname, 'node_modules', 'n8n', 'bin', 'n8n'),
	workflows: join(__dirname, 'workflows'),
	examples: join(__dirname, '..', 'examples'),
	data,
	userFolder: join(data, 'n8n'),
	/** Where a user's installation puts a community package, so that node types carry their shipping names. */
	installedPackage: join(data, 'n8n', '.n8n', 'nodes', 'node_modules', 'n8n-nodes-live-chat'),
	credentials: join(data, 'credentials.json'),
	imported: join(data, 'workflows'),
	address: join(data, 'address.txt'),
	log: join(data, 'n8n.log'),
};
