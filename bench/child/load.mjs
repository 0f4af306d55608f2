// Loads node files as n8n does, in a fresh process, and says how long it took. n8n-workflow is there before, as in n8n.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const files = process.argv.slice(2);
const require = createRequire(files[0]);
require('n8n-workflow');
const cpuBefore = process.cpuUsage();
const startedAt = performance.now();
const inputs = files.map((file) => {
	const [Node] = Object.values(require(file));
	const { description } = new Node();
	return { name: description.name, inputs: countInputs(description.properties ?? []) };
});
const wallMs = performance.now() - startedAt;
const { user, system } = process.cpuUsage(cpuBefore);
process.send?.({ wallMs, cpuMs: (user + system) / 1000, inputs });

/** Those inside of collections count as well. */
function countInputs(properties) {
	return properties.reduce((sum, { options = [] }) => {
		const inner = options.flatMap((option) => option.values ?? (option.type ? [option] : []));
		return sum + 1 + countInputs(inner);
	}, 0);
}
