import { randomUUID } from 'node:crypto';
import { returnJsonArray } from 'n8n-core';
import {
	deepCopy,
	type IConnections,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type OnError,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { failedBeforeStart, names, readOutcome, type Running } from './outcome';
import type { LoadedPackage } from './package';
import { start } from './start';
import { createNode, createWorkflow } from './workflow';

/** A workflow "Source -> node under test -> Then", and what flows into it. */
export interface RunOptions {
	/** Short name of the node under test, `intercom`. */
	node: string;
	/** As the editor stores them; expressions begin with `=`. */
	parameters?: INodeParameters;
	/** One item per object; one empty item if left out. */
	items?: INodeExecutionData[] | IDataObject[];
	/** Decrypted data by type. The same object in two runs is the same credential. */
	credentials?: Record<string, ICredentialDataDecryptedObject>;
	onError?: OnError;
	retryOnFail?: boolean;
	maxTries?: number;
	waitBetweenTries?: number;
	executeOnce?: boolean;
	/** `manual` (the editor's button) unless told otherwise. */
	mode?: WorkflowExecuteMode;
	/** Expression that nodes behind both outputs evaluate per item, `={{ $('Source').item.json.row }}`. */
	then?: string;
}

function scaffoldNode(name: string, type: string, parameters: INodeParameters): INode {
	return { id: randomUUID(), name, type, typeVersion: 1, position: [0, 0], parameters };
}

function chain(from: string, ...to: string[]): IConnections {
	return { [from]: { main: to.map((node) => [{ node, type: 'main', index: 0 }]) } };
}

/** Starts the workflow at once; await what it returns, or cancel it. */
export function run(loaded: LoadedPackage, options: RunOptions): Running {
	const {
		node,
		parameters,
		credentials,
		items = [{}],
		mode = 'manual',
		then,
		...settings
	} = options;
	const first = scaffoldNode(names.source, 'test.source', {});
	const subject = createNode(loaded, { node, parameters, credentials, settings });
	const followers = [names.then, names.thenOnError].map((name) =>
		scaffoldNode(name, 'test.collect', { value: then ?? '' }),
	);
	const nodes = [first, subject, ...(then === undefined ? [] : followers)];
	const workflow = createWorkflow(loaded, nodes, {
		...chain(names.source, names.subject),
		...(then === undefined ? {} : chain(names.subject, names.then, names.thenOnError)),
	});

	const used = credentials ?? {};
	try {
		const execution = start(loaded, workflow, first, returnJsonArray(deepCopy(items)), mode);
		const outcome = execution.finished.then((result) => readOutcome(result, used));
		return Object.assign(outcome, { cancel: execution.cancel });
	} catch (error) {
		// Thrown for parameters the editor would mark red: n8n's server makes a failed run of it.
		return Object.assign(Promise.resolve(failedBeforeStart(error as Error, used)), {
			cancel: () => undefined,
		});
	}
}
