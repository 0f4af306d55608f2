import { resolve } from 'node:path';
import { configureGlobalAxiosDefaults } from '@n8n/backend-network';
import type {
	ICredentialDataDecryptedObject,
	INodeListSearchResult,
	INodePropertyOptions,
	INodeTypeDescription,
	ResourceMapperFields,
} from 'n8n-workflow';
import type { CredentialStore } from './credential-store';
import { testCredential, type CredentialTestResult } from './credential-test';
import { callEditorMethod, withUniqueFields, type EditorRequest } from './editor';
import type { Running } from './outcome';
import { loadPackage, type LoadedPackage } from './package';
import { run, type RunOptions } from './run';
import { callTool, type ToolAnswer, type ToolCall } from './tool';
import { createTrigger, type Trigger, type TriggerOptions } from './trigger';
import { WebhookServer } from './webhook-server';
import { prepareNode, type PreparedNode, type SingleNode } from './workflow';

const packageRoot = resolve(__dirname, '../../..');

/** One package, loaded as n8n loads it, and everything n8n does with its nodes. */
export class Engine {
	private readonly server = new WebhookServer();

	constructor(private readonly loaded: LoadedPackage) {}

	/** Stands where n8n's database stands. */
	get credentialStore(): CredentialStore {
		return this.loaded.credentials;
	}

	/** Runs a workflow around one node. What comes back can be awaited and cancelled. */
	run(options: RunOptions): Running {
		return run(this.loaded, options);
	}

	/** Has an agent call one node as its tool. */
	callTool(call: ToolCall): Promise<ToolAnswer> {
		return callTool(this.loaded, call);
	}

	/** A saved workflow that starts with this trigger node; it is not active yet. */
	trigger(options: TriggerOptions): Promise<Trigger> {
		return createTrigger(this.loaded, this.server, options);
	}

	/** Stops the server that webhooks are sent to. Happens by itself after the last test of a file. */
	close(): Promise<void> {
		return this.server.close();
	}

	/** Presses the credential's Test button. */
	testCredential(
		type: string,
		data: ICredentialDataDecryptedObject,
	): Promise<CredentialTestResult> {
		return testCredential(this.loaded, type, data);
	}

	/** Fills the columns of a resource mapper field. */
	async resourceMapping(
		node: string,
		method: string,
		request?: EditorRequest,
	): Promise<ResourceMapperFields> {
		return withUniqueFields(
			await callEditorMethod(this.loaded, 'resourceMapping', node, method, request),
		);
	}

	/** Searches the list of a resource locator field. */
	listSearch(
		node: string,
		method: string,
		request?: EditorRequest,
	): Promise<INodeListSearchResult> {
		return callEditorMethod(this.loaded, 'listSearch', node, method, request);
	}

	/** Fills a drop-down list. */
	loadOptions(
		node: string,
		method: string,
		request?: EditorRequest,
	): Promise<INodePropertyOptions[]> {
		return callEditorMethod(this.loaded, 'loadOptions', node, method, request);
	}

	/** The node's description as the editor gets it. */
	describe(node: string): INodeTypeDescription {
		return this.loaded.nodeTypes.describe(this.loaded.nodeTypes.fullName(node));
	}

	/** The parts that n8n-core's contexts (webhook, hook, poll) are constructed from. */
	prepare(options: SingleNode): PreparedNode {
		return prepareNode(this.loaded, options);
	}
}

const engines = new Map<string, Engine>();

/** The built package, the same for a whole test file, however often it is called. */
export function createEngine(root: string = packageRoot): Engine {
	const engine = engines.get(root) ?? new Engine(loadPackage(root));
	engines.set(root, engine);
	return engine;
}

// n8n does this at its own start; without it arrays and empty bodies travel differently.
configureGlobalAxiosDefaults();

afterAll(async () => {
	for (const engine of engines.values()) await engine.close();
});
