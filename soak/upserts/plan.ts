import type { Weather } from '../faults';
import type { Target } from '../stored';

/** Executions at once, one wave of them after the other. */
export interface Course {
	lanes: number;
	waves: readonly Weather[];
}

/** Items of each execution of each wave. The `id` of an item is the address of its person. */
export type Plan = Target[][][];

/** Parts of the items that come before an outage, and before its end. */
const bounds = [0.45, 0.5];

/**
 * Every second person comes twice: at the same moment in another execution, right behind in the same one, or in the last
 * wave, in turn.
 */
export function planOf(items: number, prefix: string, { lanes, waves }: Course): Plan {
	const plan: Plan = waves.map(() => Array.from({ length: lanes }, () => []));
	const lastWave = waves.length - 1;
	let planned = 0;
	const add = (wave: number, lane: number, id: string) => {
		planned += 1;
		plan[wave]?.[lane % lanes]?.push({ id, value: `${prefix}-value-${planned}` });
	};
	for (let person = 0; planned < items; person++) {
		const begun = bounds.filter((bound) => planned >= bound * items).length;
		const wave = Math.min(begun, lastWave);
		const couple = Math.floor(person / 2);
		const id = `${prefix}-${person}@people.example`;
		add(wave, couple, id);
		if (person % 2 === 0 || planned === items) continue;
		if (couple % 3 === 0) add(wave, couple + 1, id);
		else add(couple % 3 === 1 ? wave : lastWave, couple, id);
	}
	return plan;
}
