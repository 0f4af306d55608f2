import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';

import type { Operation } from '../operation/operation';
import type { Vendor } from '../operation/vendor';
import { ask, perform } from './perform';

/** A list in the editor never holds more than this: beyond it an ID is typed in. */
const mostEntries = 1000;

/** How records become the entries of a list in the editor. */
interface Lookup {
	/** The operation that lists the records. */
	by: Operation;
	entry: (record: IDataObject) => INodeListSearchItems;
	/** What the vendor's own search takes; without it the entries are searched by their names. */
	search?: (filter: string) => IDataObject;
	/** The query of the first page, such as its size. */
	query?: IDataObject;
}

/** A list that a resource locator shows page by page and searches. */
export const listSearch = (vendor: Vendor, { by, entry, search, query }: Lookup) =>
	async function (
		this: ILoadOptionsFunctions,
		filter?: string,
		paginationToken?: string,
	): Promise<INodeListSearchResult> {
		if (filter && !search) {
			const all = await perform(this, vendor, by, {}, mostEntries);
			return { results: all.map(entry).filter(holds(filter)) };
		}
		const request = paginationToken
			? (JSON.parse(paginationToken) as IDataObject)
			: { ...query, ...(filter && search?.(filter)) };
		const { rows, next } = await ask(this, vendor, by, {}, request);
		return { results: rows.map(entry), paginationToken: next && JSON.stringify(next) };
	};

const holds = (filter: string) => {
	const wanted = filter.toLowerCase();
	return ({ name, value }: INodeListSearchItems) =>
		`${name} ${String(value)}`.toLowerCase().includes(wanted);
};

/** A list that a drop-down shows as a whole. */
export const optionsOf = (vendor: Vendor, { by, entry }: Pick<Lookup, 'by' | 'entry'>) =>
	async function (this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
		const rows = await perform(this, vendor, by, {}, mostEntries);
		return rows.map(entry).map(({ name, value }) => ({ name, value }));
	};
