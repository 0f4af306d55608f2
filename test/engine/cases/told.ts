import type { IDataObject } from 'n8n-workflow';

/** Some fields of a record under its noun, as Simplified names them; all unless they are named. */
export function told(noun: string, record: unknown, keys?: readonly string[]): IDataObject {
	const known = Object.entries({ ...(record as IDataObject) });
	return Object.fromEntries(
		known
			.filter(([key]) => keys?.includes(key) ?? true)
			.map(([key, value]) => [`${noun}_${key}`, value]),
	);
}
