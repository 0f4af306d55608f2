import type { Check } from '../check';
import { agent } from './agent';
import { colours } from './colours';
import { consent } from './consent';
import { credentials } from './credentials';
import { errors } from './errors';
import { finding } from './finding';
import { forms } from './forms';
import { lists } from './lists';
import { triggers } from './triggers';

/** In the order of their worth. */
export const checks: readonly Check[] = [
	...finding,
	...credentials,
	...consent,
	...lists,
	...forms,
	...errors,
	...triggers,
	...agent,
	...colours,
];
