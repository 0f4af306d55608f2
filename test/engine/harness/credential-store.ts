import type {
	ICredentialDataDecryptedObject,
	INodeCredentials,
	INodeCredentialsDetails,
} from 'n8n-workflow';

/** Decrypted credentials, by type. The object's identity is the credential's identity. */
export type CredentialData = Record<string, ICredentialDataDecryptedObject>;

/**
 * Stands where n8n's database stands. The same data object is the same credential, whichever runs
 * use it: they share its id (and so its token refresh and its pace) and see what is stored in it.
 */
export class CredentialStore {
	private readonly ids = new Map<ICredentialDataDecryptedObject, string>();
	private readonly dataById = new Map<string, ICredentialDataDecryptedObject>();
	/** How often a node or n8n has read one. */
	reads = 0;
	/** What the next readings fail with, one each, as they do when n8n's database is slow or gone. */
	failures: Error[] = [];

	/** A reading that a node or n8n waits for. */
	read(details: INodeCredentialsDetails, type: string): ICredentialDataDecryptedObject {
		this.reads++;
		const failure = this.failures.shift();
		if (failure) throw failure;
		return this.find(details, type);
	}

	/** What a workflow's node holds instead of the secrets. */
	reference(type: string, data: ICredentialDataDecryptedObject): INodeCredentialsDetails {
		const id = this.ids.get(data) ?? `credential-${this.ids.size + 1}`;
		this.ids.set(data, id);
		this.dataById.set(id, data);
		return { id, name: `Test ${type}` };
	}

	/** References to all of a node's credentials. */
	references(credentials: CredentialData = {}): INodeCredentials {
		const entries = Object.entries(credentials);
		return Object.fromEntries(entries.map(([type, data]) => [type, this.reference(type, data)]));
	}

	/** The stored data itself, not a copy. */
	find({ id, name }: INodeCredentialsDetails, type: string): ICredentialDataDecryptedObject {
		const data = id === null ? undefined : this.dataById.get(id);
		if (data === undefined) throw new Error(`No credential "${name}" of type "${type}"`);
		return data;
	}
}
