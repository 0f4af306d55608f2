/** The form of every time on the wire. */
export const isoOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

export const minute = 60_000;
