import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Tempo } from './time';
import type { Request } from './vendorProcess';
import type { VendorSide } from './vendorSide';

type Method = keyof VendorSide;

/** The side of the vendors, in its own process. */
export interface Vendors {
	ask: <Name extends Method>(
		method: Name,
		...args: Parameters<VendorSide[Name]>
	) => Promise<ReturnType<VendorSide[Name]>>;
	close: () => void;
}

export async function startVendors(tempo: Tempo): Promise<Vendors> {
	const child = fork(join(__dirname, 'vendorProcess.ts'), [JSON.stringify(tempo)], {
		serialization: 'advanced',
	});
	const waiting = new Map<number, (result: never) => void>();
	let asked = 0;
	let isClosing = false;
	child.on('message', ({ id, result }: { id: number; result: never }) => {
		waiting.get(id)?.(result);
		waiting.delete(id);
	});
	child.on('exit', (status) => {
		if (isClosing) return;
		process.stderr.write(`The process of the vendors ended with status ${status}\n`);
		process.exit(1);
	});
	await new Promise((resolve) => waiting.set(0, resolve));
	return {
		ask: (method, ...args) =>
			new Promise((resolve) => {
				const request: Request = { id: ++asked, method, args };
				waiting.set(request.id, resolve);
				child.send(request);
			}),
		close() {
			isClosing = true;
			child.kill();
		},
	};
}
