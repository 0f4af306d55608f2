import type { Requested } from '../shared/operation';
import type { Meaning } from './codes';
import { presetWith, type Scope, wholeName } from './scopes';

/** What the code 1009 comes to: the vendor does not name the scope, but the operation knows its own. */
export function lacksScope({ path, scope }: Requested): Meaning {
	const missing = scope as Scope; // No operation without one compiles.
	const wayOut = `Choose the Scopes "${presetWith(missing)}" in the credential, or add it under Custom, and connect the account again.`;
	return {
		kind: 'scope',
		advice: isForVisitors(path)
			? `SalesIQ lets only an organisation do this: use a credential with the Token Type Organisation, which needs an OAuth client of that type. If it is one, its token lacks the scope ${wholeName(missing)}. ${wayOut}`
			: `The token lacks the scope ${wholeName(missing)}. ${wayOut}`,
	};
}

/** A user's token gets 1009 there, whatever its scopes (documented for messages, inferred for the others). */
const isForVisitors = (path: string) => path.startsWith('/api/visitor/');
