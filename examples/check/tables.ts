import { at } from '../../nodes/shared/base/record';
import type { Api } from '../../demo/api';
import type { Item } from '../../demo/execution';

/** A data table of n8n, read and filled as the editor does it. */
export interface DataTable {
	add(rows: readonly Item[]): Promise<void>;
	rows(): Promise<Item[]>;
}

const entriesIn = (answer: unknown): Item[] => {
	const entries = at(answer, 'data');
	return Array.isArray(entries) ? (entries as Item[]) : [];
};

/** The table with this name. */
export async function tableNamed(n8n: Api, name: string): Promise<DataTable> {
	const projectId = String(at(await n8n.ask('/rest/projects/personal'), 'id'));
	const path = `/rest/projects/${projectId}/data-tables`;
	const found = entriesIn(await n8n.ask(path)).find((one) => one.name === name);
	if (!found) throw new Error(`n8n has no data table "${name}".`);
	const table = `${path}/${String(found.id)}`;
	return {
		add: async (data) => {
			await n8n.ask(`${table}/insert`, { data, returnType: 'count' });
		},
		rows: async () => entriesIn(await n8n.ask(`${table}/rows`)),
	};
}
