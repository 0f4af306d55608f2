import type { INode, INodeParameters, INodeType } from 'n8n-workflow';
import type { Work, WorkName } from '../works';
import { bareLoop } from './bareLoop';
import { httpRequestNode, httpRequestParameters } from './httpRequest';
import { loops } from './loops';
import { declarativeTwin } from './twin';
import { vendors } from './vendors';

/** One way to send the requests of a work. */
export interface Contender {
	/** Its node; ours is the one of the package. */
	node?: (work: WorkName) => INodeType;
	parameters?: (work: Work, url: string) => INodeParameters;
	settings?: Pick<INode, 'retryOnFail' | 'maxTries' | 'waitBetweenTries'>;
}

const loop = (inFlight?: number) => (work: WorkName) => {
	const { node, vendor } = vendors[work];
	return bareLoop(node.description, loops[work], inFlight ?? vendor.inFlight);
};

const batched = (batchSize: number): Contender => ({
	node: httpRequestNode,
	parameters: (work, url) => ({
		...httpRequestParameters(work, url),
		options: { batching: { batch: { batchSize, batchInterval: 1000 } } },
	}),
	// n8n's documentation: wait longer than the limit's window; five seconds are the most that n8n takes.
	settings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 5000 },
});

export const contenders = {
	ours: {},
	bareLoop: { node: loop() },
	/** As n8n's built-in Intercom node runs: one item after the other. */
	sequentialLoop: { node: loop(1) },
	declarativeTwin: {
		node: (work) => {
			const { node, vendor, resources } = vendors[work];
			return declarativeTwin(node.description, vendor, resources);
		},
	},
	httpRequest: { node: httpRequestNode, parameters: httpRequestParameters },
	/** Batching as the node suggests it. */
	httpRequestBatched: batched(50),
	/** Batching that somebody has computed from the limit. */
	httpRequestComputed166: batched(166),
	httpRequestComputed33: batched(33),
} satisfies Record<string, Contender>;

export type ContenderName = keyof typeof contenders;
