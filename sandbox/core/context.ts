import type { Faults } from './faults';
import type { Ledger } from './ledger';
import type { Gates } from './limits';
import type { Tokens } from './tokens';
import type { OAuthState } from '../oauth/state';

/** What all parts of one sandbox share. */
export interface Context {
	now: () => number;
	ledger: Ledger;
	faults: Faults;
	tokens: Tokens;
	oauth: OAuthState;
	gates: Gates;
	closing: AbortSignal;
	/** Address without a trailing slash; known once the server listens. */
	url: () => string;
	reset: () => void;
}
