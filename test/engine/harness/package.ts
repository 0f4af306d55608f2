import { createRequire } from 'node:module';
import { parse, resolve } from 'node:path';
import { PackageDirectoryLoader } from 'n8n-core';
import {
	NodeHelpers,
	type IDataObject,
	type INodeType,
	type INodeTypeDescription,
	type INodeTypes,
	type IVersionedNodeType,
} from 'n8n-workflow';
import { CredentialStore } from './credential-store';
import { CredentialTypes } from './credential-types';
import { CredentialsHelper } from './credentials-helper';
import { scaffold } from './scaffold';
import { toolOf } from './tool-type';

/** What a run needs to know of the package. */
export interface LoadedPackage {
	nodeTypes: NodeTypes;
	credentialTypes: CredentialTypes;
	credentials: CredentialStore;
	credentialsHelper: CredentialsHelper;
}

/** Finds the package's nodes and the scaffold's under the names that workflows store. */
export class NodeTypes implements INodeTypes {
	private readonly added = new Map<string, INodeType>();

	constructor(private readonly loader: PackageDirectoryLoader) {}

	/** `intercom` -> `n8n-nodes-live-chat.intercom`; a full name stays. */
	fullName(name: string): string {
		return name.includes('.') ? name : `${this.loader.packageName}.${name}`;
	}

	/** Makes a node known that is not in the package; gives its full name. */
	add(type: INodeType): string {
		const fullName = `test.${type.description.name}`;
		this.added.set(fullName, type);
		return fullName;
	}

	getByName(fullName: string): INodeType | IVersionedNodeType {
		const shortName = fullName.slice(fullName.lastIndexOf('.') + 1);
		const known = scaffold[fullName] ?? this.added.get(fullName);
		return known ?? this.tool(fullName) ?? this.loader.getNode(shortName).type;
	}

	/** What n8n makes of a node when it is used as a tool: `intercomTool` of `intercom`. */
	private tool(fullName: string): INodeType | undefined {
		const [, nodeName] = /^(.+)Tool$/.exec(fullName) ?? [];
		if (nodeName === undefined) return undefined;
		const tool = toolOf(this.getByNameAndVersion(nodeName));
		this.added.set(fullName, tool);
		return tool;
	}

	getByNameAndVersion(fullName: string, version?: number): INodeType {
		return NodeHelpers.getVersionedNodeType(this.getByName(fullName), version);
	}

	getKnownTypes(): IDataObject {
		return {};
	}

	/** The description of the version that a new node gets. */
	describe(fullName: string): INodeTypeDescription {
		return this.getByNameAndVersion(fullName).description;
	}
}

const load = createRequire(__filename);

/** Loads a class in this test file: n8n's own way would hide it from the coverage and from the test's clock. */
function loadClass(this: PackageDirectoryLoader, sourcePath: string): unknown {
	const file = resolve(this.directory, sourcePath);
	const classes = load(file) as Record<string, new () => unknown>;
	const [name = ''] = parse(file).name.split('.');
	const Class = classes[name];
	if (Class === undefined) throw new Error(`${file} has no class ${name}`);
	return new Class();
}

/** Where n8n finds a node, from the file that the package names: `Intercom.node.js` holds `intercom`. */
function knownNode(sourcePath: string) {
	const [className = ''] = parse(sourcePath).name.split('.');
	const name = className.charAt(0).toLowerCase() + className.slice(1);
	return [name, { className, sourcePath }];
}

/** Loads a package folder as n8n does lazily: a node when it is first used, so that no test pays for the others. */
export function loadPackage(root: string): LoadedPackage {
	const loader = new PackageDirectoryLoader(root);
	Object.defineProperty(loader, 'loadClass', { value: loadClass });
	const { nodes = [], credentials: files = [] } = loader.packageJson.n8n ?? {};
	Object.assign(loader.known.nodes, Object.fromEntries(nodes.map(knownNode)));
	for (const file of files) loader.loadCredentialFromFile(file);
	const credentialTypes = new CredentialTypes(loader);
	const credentials = new CredentialStore();
	const credentialsHelper = new CredentialsHelper(credentialTypes, credentials);
	return { nodeTypes: new NodeTypes(loader), credentialTypes, credentials, credentialsHelper };
}
