import type {
	ExecutionStatus,
	IDataObject,
	INodeExecutionData,
	IRun,
	NodeExecutionHint,
} from 'n8n-workflow';
import type { CredentialData } from './credential-store';

/** Names of the nodes in a run, for expressions such as `$('Source')`. */
export const names = {
	source: 'Source',
	subject: 'Node',
	then: 'Then',
	thenOnError: 'Then On Error',
};

/** What n8n stores of the error that failed a workflow: its fields, not its class. */
export interface RunError {
	name: string;
	message: string;
	description?: string | null;
	httpCode?: string | null;
	messages?: string[];
	context?: IDataObject;
	failure?: IDataObject;
	errorResponse?: IDataObject;
	stack?: string;
}

/** What is left when a run has ended. */
export interface Run {
	/** The node's first output. */
	items: INodeExecutionData[];
	/** The node's error output. */
	errorItems: INodeExecutionData[];
	/** What failed the workflow. */
	error: RunError | undefined;
	status: ExecutionStatus;
	hints: NodeExecutionHint[];
	/** The credentials that were passed in, with what n8n has stored in them since. */
	credentials: CredentialData;
	/** Values of the `then` expression behind the first output, one per item. */
	then: unknown[];
	/** The same behind the error output. */
	errorThen: unknown[];
}

/** A run under way. */
export type Running = Promise<Run> & {
	/** What the editor's Stop button does. The run still has to be awaited; its status is `canceled`. */
	cancel: () => void;
};

/** Picks from n8n's record of an execution what tests look at. */
export function readOutcome({ data, status }: IRun, credentials: CredentialData): Run {
	const { runData, error } = data.resultData;
	const last = (node: string) => runData[node]?.at(-1);
	const values = (node: string) =>
		(last(node)?.data?.['main']?.[0] ?? []).map((item): unknown => item.json['value']);
	const [items, errorItems] = last(names.subject)?.data?.['main'] ?? [];
	return {
		items: items ?? [],
		errorItems: errorItems ?? [],
		error: error as RunError | undefined,
		status,
		hints: last(names.subject)?.hints ?? [],
		credentials,
		then: values(names.then),
		errorThen: values(names.thenOnError),
	};
}

/** A run that n8n refused to start. */
export function failedBeforeStart(error: RunError, credentials: CredentialData): Run {
	const nothing = { items: [], errorItems: [], hints: [], then: [], errorThen: [] };
	return { ...nothing, error, status: 'error', credentials };
}
