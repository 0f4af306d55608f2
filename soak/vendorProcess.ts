// The vendors have a process of their own: theirs is the second processor, and their work does not slow the nodes.
import type { Tempo } from './time';
import { createVendorSide } from './vendorSide';

export interface Request {
	id: number;
	method: string;
	args: unknown[];
}

async function main(tempo: Tempo): Promise<void> {
	const side = (await createVendorSide(tempo)) as unknown as Record<
		string,
		((...args: unknown[]) => unknown) | undefined
	>;
	process.on('message', ({ id, method, args }: Request) => {
		process.send?.({ id, result: side[method]?.(...args) });
	});
	process.on('disconnect', () => process.exit());
	process.send?.({ id: 0 });
}

void main(JSON.parse(process.argv[2] ?? '') as Tempo);
