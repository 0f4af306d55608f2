import { createHash } from 'node:crypto';

/**
 * A short text that is the same for the same event, whichever process it comes to.
 * @param identity what makes it the same event
 */
export const eventKeyOf = (...identity: readonly string[]): string =>
	createHash('sha256').update(identity.join('\n')).digest('base64url').slice(0, 22);
