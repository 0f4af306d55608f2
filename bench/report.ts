/** A figure to reach, and what was measured. */
export interface Goal {
	what: string;
	goal: string;
	measured: string;
	reached: boolean;
	/** Why it was not reached, as far as is known. */
	reason?: string;
}

/** What one part of the bench found out. */
export interface Section {
	title: string;
	/** Markdown: how it was measured, tables, how to read them. */
	text: string;
	goals: Goal[];
}

export const atMost = (what: string, bound: number, value: number, reason?: string): Goal => ({
	what,
	goal: `≤ ${bound}`,
	measured: value.toFixed(3).replace(/0$/, ''),
	reached: value <= bound,
	...(reason !== undefined && { reason }),
});

/** A Markdown table: the first column is text, the others are figures. */
export function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
	return [head, rule, ...rows].map(line).join('\n');
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
