import type { Check } from '../check';
import { finding } from './finding';
import { lists } from './lists';

/** In the order of their worth. */
export const checks: readonly Check[] = [...finding, ...lists];
