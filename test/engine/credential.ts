import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { NodeName, Stage } from './stage';

/** A credential as a node reads it: defaults filled in, expressions evaluated. */
export async function resolved(
	{ engine }: Stage,
	nodeName: NodeName,
	type: string,
	data: ICredentialDataDecryptedObject,
): Promise<ICredentialDataDecryptedObject> {
	const prepared = engine.prepare({ node: nodeName, credentials: { [type]: data } });
	const { node, additionalData } = prepared;
	const reference = node.credentials?.[type] ?? { id: null, name: type };
	return await additionalData.credentialsHelper.getDecrypted(
		additionalData,
		reference,
		type,
		'internal',
	);
}
