import {
	type Gates,
	type LimitName,
	type Limits,
	openGate,
	rateGate,
	type RateLimit,
} from './limits';
import type { VendorSandbox } from './vendor';

/** The gates of a fresh sandbox. A vendor with rate headers has one even without a limit. */
export function gatesFor(vendors: readonly VendorSandbox[], limits: Limits): Gates {
	const gates: Gates = {};
	const chosen = (name: LimitName, documented: RateLimit | undefined): RateLimit | undefined => {
		if (limits === 'off') return undefined;
		return limits === 'documented' ? documented : limits[name];
	};
	for (const { name, documentedLimit, oauth } of vendors) {
		const limit = chosen(name, documentedLimit);
		if (limit) gates[name] = rateGate({ ...documentedLimit, ...limit });
		else if (documentedLimit) gates[name] = openGate(documentedLimit);
		const wall = chosen(`${name}Tokens`, oauth?.documentedLimit);
		if (wall) gates[`${name}Tokens`] = rateGate(wall);
	}
	return gates;
}
