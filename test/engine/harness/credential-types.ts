import type { PackageDirectoryLoader } from 'n8n-core';
import {
	injectDomainRestrictionFields,
	NodeHelpers,
	type ICredentialType,
	type INodeProperties,
} from 'n8n-workflow';
import { oAuth2Api } from './oauth2-api';

// n8n keeps the tokens in a field that no credential type declares itself.
const oauthTokenData: INodeProperties = {
	displayName: 'oauthTokenData',
	name: 'oauthTokenData',
	type: 'json',
	required: false,
	default: {},
};

/** The package's credential types and the one they inherit from, as n8n's registry knows them. */
export class CredentialTypes {
	private readonly types = new Map<string, ICredentialType>([[oAuth2Api.name, oAuth2Api]]);

	constructor(loader: PackageDirectoryLoader) {
		for (const { type } of Object.values(loader.credentialTypes)) {
			type.properties = injectDomainRestrictionFields(type);
			type.supportedNodes = type.supportedNodes?.map((node) => `${loader.packageName}.${node}`);
			this.types.set(type.name, type);
		}
	}

	find(name: string): ICredentialType | undefined {
		return this.types.get(name);
	}

	get(name: string): ICredentialType {
		const type = this.find(name);
		if (type === undefined) throw new Error(`Unknown credential type "${name}"`);
		return type;
	}

	/** Parents and their parents. */
	parents(name: string): string[] {
		const parents = this.find(name)?.extends ?? [];
		return [...parents, ...parents.flatMap((parent) => this.parents(parent))];
	}

	/** A type's own properties over those of its parents. */
	properties(name: string): INodeProperties[] {
		const type = this.get(name);
		if (type.extends === undefined) {
			return name === oAuth2Api.name ? [...type.properties, oauthTokenData] : type.properties;
		}
		const combined: INodeProperties[] = [];
		for (const parent of type.extends) {
			NodeHelpers.mergeNodeProperties(combined, this.properties(parent));
		}
		NodeHelpers.mergeNodeProperties(combined, type.properties);
		return combined;
	}
}
