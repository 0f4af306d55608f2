// A measuring process: it runs workflows of one contender when told to, and says what they cost.
import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { configureGlobalAxiosDefaults } from '@n8n/backend-network';
import type { INodeType } from 'n8n-workflow';
import type { LoadedPackage } from '../../test/engine/harness/package';
import { run } from '../../test/engine/harness/run';
import { contenders, type Contender } from '../contenders';
import { vendors } from '../contenders/vendors';
import type { Job, Measured } from '../job';
import { works, type Work } from '../works';
import { loadWith } from './package';
import { measure } from './usage';

const root = resolve(__dirname, '../..');

const packages = new Map<string, Promise<LoadedPackage>>();

/** Read once for each contender, as n8n reads a package once. */
function loadedFor(contender: string, work: string, node: INodeType): Promise<LoadedPackage> {
	const key = `${contender} ${work}`;
	const loaded = packages.get(key) ?? loadWith(root, node);
	packages.set(key, loaded);
	return loaded;
}

async function carryOut({
	contender: name,
	work: workName,
	url,
	ids,
	limit,
	executions = 1,
}: Job): Promise<Measured> {
	const contender: Contender = contenders[name];
	const work: Work = works[workName];
	const { vendor, node } = vendors[workName];
	if (limit) vendor.limit = limit;
	const loaded = await loadedFor(name, workName, contender.node?.(workName) ?? node);
	const items = ids.map((id, index) => work.item(id, index));
	const credentials = { [work.credentialType]: work.credential(url) };
	const size = Math.ceil(items.length / executions);
	const { result: results, ...usage } = await measure(() =>
		Promise.all(
			Array.from({ length: executions }, (_, index) =>
				run(loaded, {
					node: contender.node ? 'httpRequest' : vendor.name,
					parameters: contender.parameters?.(work, url) ?? work.parameters,
					items: items.slice(index * size, (index + 1) * size),
					credentials,
					...contender.settings,
				}),
			),
		),
	);
	const itemsOut = results.reduce((sum, result) => sum + result.items.length, 0);
	const error = results.find((result) => result.error)?.error?.message;
	return { ...usage, itemsOut, ...(error !== undefined && { error }) };
}

configureGlobalAxiosDefaults();
process.on('message', (job: Job) => {
	void carryOut(job).then((measured) => process.send?.(measured));
});
process.once('exit', () => {
	rmSync(String(process.env['N8N_USER_FOLDER']), { recursive: true, force: true });
});
process.once('disconnect', () => process.exit());
process.send?.('ready');
