import { clock } from '../shared/base/clock';

/** How long a creation that got no answer in time may still be carried out (inferred). */
const mayComeForMs = 5 * 60_000;

const givenUpAt = new Map<string, number>();

/** Remembers that nobody waits any more for the creation of the contact with this key; for this process only. */
export function expectLate(key: string): void {
	for (const known of givenUpAt.keys()) mayComeLate(known); // Forgets those whose time is over.
	givenUpAt.set(key, clock.now());
}

export function mayComeLate(key: string): boolean {
	const since = givenUpAt.get(key);
	if (since === undefined) return false;
	if (clock.now() - since < mayComeForMs) return true;
	givenUpAt.delete(key);
	return false;
}
