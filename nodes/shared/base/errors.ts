import {
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type JsonObject,
	NodeApiError,
} from 'n8n-workflow';

/** What went wrong, named by what to do about it. */
export type Kind =
	| 'auth'
	| 'scope'
	| 'permission'
	| 'plan'
	| 'notFound'
	| 'validation'
	| 'conflict'
	| 'rateLimit'
	| 'vendorFault'
	| 'network'
	| 'timeout'
	| 'n8n';

/** What is known about a failed item. No secret may stand in any of these. */
export interface Facts {
	kind: Kind;
	/** What failed, without the item's number. */
	message: string;
	/** What the builder can do; by default the kind decides. */
	advice?: string;
	vendorCode?: string;
	statusCode?: number;
	requestId?: string;
	/** The parameter or the wire name that was refused. */
	field?: string;
	/** Requests sent for the item. */
	attempts?: number;
	/** Milliseconds spent waiting between them. */
	waitedMs?: number;
	/** How long the server asks to wait, in milliseconds. */
	retryAfterMs?: number;
	/** The outcome is unknown: the vendor may have carried the request out. */
	mayHaveBeenApplied?: boolean;
	/** Sending the request twice leaves the same record as sending it once. */
	harmlessToRepeat?: boolean;
}

/** The one error inside the package; only this file turns it into what n8n shows. */
export class CallFailure extends Error {
	/** @param body what the vendor answered to a request that it refused */
	constructor(
		readonly facts: Facts,
		readonly body?: unknown,
	) {
		super(facts.message);
	}
}

/** A parameter that cannot be sent: names it as it stands on the screen. */
export function invalid(label: string, problem: string, advice: string): CallFailure {
	return new CallFailure({
		kind: 'validation',
		message: `${label} ${problem}`,
		advice,
		field: label,
	});
}

/** What is known about anything that was thrown while an item was worked on. */
export function factsOf(thrown: unknown): Facts {
	if (thrown instanceof CallFailure) return thrown.facts;
	// n8n's own errors, such as an expression that cannot be evaluated, say what to do in their description.
	const { message, description } = thrown as { message: string; description?: string | null };
	return { kind: 'validation', message, advice: description ?? undefined };
}

const advice: Record<Kind, string> = {
	auth: 'Open the credential, check it with Test, and connect it or enter its token or key again.',
	scope:
		'Give the credential the missing permission at the vendor, then connect it or enter its token or key again.',
	permission: 'Ask an administrator of the account for the right to do this.',
	plan: 'The plan of the account does not include this. Ask an administrator of the account.',
	notFound: 'Check the ID: it may belong to another account, or the record may be gone.',
	validation: 'Correct the value and run the node again.',
	conflict: 'Read the record first, then decide whether the change is still needed.',
	rateLimit: 'Run the failed items again later, or send fewer items at a time.',
	vendorFault: 'Run the failed items again in a few minutes.',
	network: 'Check the address in the credential and the connection of this n8n, then run again.',
	timeout: 'Run the failed items again, or raise Options > Timeout.',
	n8n: 'Look after the database of n8n, then run the failed items again.',
};

/** All kinds, for a step after which any failure must be told otherwise. */
export const allKinds = Object.keys(advice) as readonly Kind[];

const failureCauses: Partial<
	Record<Kind, 'credential-invalid' | 'rate-limited' | 'temporarily-unavailable'>
> = {
	auth: 'credential-invalid',
	rateLimit: 'rate-limited',
	vendorFault: 'temporarily-unavailable',
	network: 'temporarily-unavailable',
	timeout: 'temporarily-unavailable',
	n8n: 'temporarily-unavailable',
};

const mayHelpToRepeat: readonly Kind[] = ['rateLimit', 'vendorFault', 'network', 'timeout', 'n8n'];

/** What to do, then what the vendor's support asks for. */
export function description(facts: Facts): string {
	const support = [
		facts.vendorCode && `code ${facts.vendorCode}`,
		facts.statusCode && `status ${facts.statusCode}`,
		facts.requestId && `request ID ${facts.requestId}`,
	].filter(Boolean);
	return [
		facts.mayHaveBeenApplied &&
			(facts.harmlessToRepeat
				? 'The request may have been carried out; to send it again does no harm.'
				: 'The request may have been carried out: look at the record before you send it again.'),
		facts.advice ?? advice[facts.kind],
		support.length > 0 && `For support: ${support.join(', ')}.`,
	]
		.filter(Boolean)
		.join(' ');
}

/** Is the node a tool of an AI agent? n8n stores it under a name of its own then. */
export const isTool = ({ type }: INode) => type.endsWith('Tool');

/** The model behind a tool is shown nothing but the message, and knows of no items. */
function title(node: INode, facts: Facts, itemIndex: number | undefined): string {
	if (isTool(node)) return `${facts.message.replace(/\.$/, '')}. ${description(facts)}`;
	return itemIndex === undefined ? facts.message : `${facts.message} [item ${itemIndex}]`;
}

/**
 * The item that stands for a failed one. Exactly these keys, or n8n's error output does not merge the input back in.
 */
export function failedItem(node: INode, facts: Facts, itemIndex: number): INodeExecutionData {
	const details: IDataObject = {
		description: description(facts),
		kind: facts.kind,
		vendorCode: facts.vendorCode,
		statusCode: facts.statusCode,
		requestId: facts.requestId,
		field: facts.field,
		attempts: facts.attempts ?? 0,
		waitedMs: facts.waitedMs ?? 0,
		retryable: mayHelpToRepeat.includes(facts.kind),
		mayHaveBeenApplied: facts.mayHaveBeenApplied ?? false,
	};
	return {
		json: { error: title(node, facts, itemIndex), details },
		pairedItem: { item: itemIndex },
	};
}

/**
 * A failed item whose error n8n's own Retry On Fail does not see: with `json.error` in the first item it would run the
 * whole node again, the successful items included.
 */
export function failedItemUnseenByRetry(
	node: INode,
	facts: Facts,
	itemIndex: number,
): INodeExecutionData {
	return {
		json: {},
		error: nodeError(node, facts, itemIndex),
		pairedItem: { item: itemIndex },
	};
}

/** What n8n throws and shows. Built from plain data: wrapping what n8n threw would drop every option. */
export function nodeError(
	node: INode,
	facts: Facts,
	itemIndex?: number,
	report?: string,
): NodeApiError {
	const cause = failureCauses[facts.kind];
	const response = { message: facts.message, code: facts.vendorCode, requestId: facts.requestId };
	return new NodeApiError(node, response as JsonObject, {
		message: title(node, facts, itemIndex),
		description: [description(facts), report].filter(Boolean).join(' '),
		// A vendor that refuses inside HTTP 200 is known by its own code.
		httpCode:
			facts.statusCode && facts.statusCode < 400 ? facts.vendorCode : facts.statusCode?.toString(),
		itemIndex,
		...(cause && {
			failure: {
				cause,
				...(facts.retryAfterMs !== undefined && { retryAfterMs: facts.retryAfterMs }),
			},
		}),
	});
}
