import { PackageDirectoryLoader } from 'n8n-core';
import type { INodeType } from 'n8n-workflow';
import { CredentialStore } from '../../test/engine/harness/credential-store';
import { CredentialTypes } from '../../test/engine/harness/credential-types';
import { CredentialsHelper } from '../../test/engine/harness/credentials-helper';
import { NodeTypes, type LoadedPackage } from '../../test/engine/harness/package';

/** The package's nodes and one contender, which goes by the name of n8n's HTTP Request node: some checks look at it. */
class NodeTypesWithContender extends NodeTypes {
	constructor(
		loader: PackageDirectoryLoader,
		private readonly contender: INodeType,
	) {
		super(loader);
	}

	override fullName(shortName: string): string {
		return shortName === 'httpRequest' ? 'n8n-nodes-base.httpRequest' : super.fullName(shortName);
	}

	override getByName(fullName: string): ReturnType<NodeTypes['getByName']> {
		return fullName.endsWith('.httpRequest') ? this.contender : super.getByName(fullName);
	}
}

/** Loads the built package the way n8n does, with another node beside its own. */
export async function loadWith(root: string, contender: INodeType): Promise<LoadedPackage> {
	const loader = new PackageDirectoryLoader(root);
	await loader.loadAll();
	const credentialTypes = new CredentialTypes(loader);
	const credentials = new CredentialStore();
	const credentialsHelper = new CredentialsHelper(credentialTypes, credentials);
	const nodeTypes = new NodeTypesWithContender(loader, contender);
	return { nodeTypes, credentialTypes, credentials, credentialsHelper };
}
