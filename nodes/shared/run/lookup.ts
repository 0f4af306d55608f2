import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';

import type { PageRequest } from '../operation/listing';
import type { Operation, Values } from '../operation/operation';
import type { Vendor } from '../operation/vendor';
import { perform, performPage } from './perform';

/** A list in the editor never holds more than this: beyond it an ID is typed in. */
const mostEntries = 1000;

/** How records become the entries of a list in the editor. */
interface Lookup {
	/** The operation that lists the records. */
	by: Operation;
	/** The operation that searches them, where that is another one. */
	searchBy?: Operation;
	entry: (record: IDataObject) => INodeListSearchItems;
	/** What the vendor's own search takes; without it the entries are searched by their names. */
	search?: (filter: string) => Partial<PageRequest>;
	/** What the first page takes, such as its size. */
	firstPage?: Partial<PageRequest>;
	/** The values of the operation's inputs, which may depend on what the builder has chosen. */
	values?: (context: ILoadOptionsFunctions) => Values;
}

/** An input that the operation of a list shares with the form, as the builder has filled it in; null where it is empty. */
export const fromForm =
	(name: string) =>
	(context: ILoadOptionsFunctions): Values => ({
		[name]: context.getCurrentNodeParameter(name) ?? null,
	});

const noValues = (): Values => ({});

/** A list that a resource locator shows page by page and searches. */
export const listSearch = (
	vendor: Vendor,
	{ by, searchBy = by, entry, search, firstPage = {}, values = noValues }: Lookup,
) =>
	async function (
		this: ILoadOptionsFunctions,
		filter?: string,
		paginationToken?: string,
	): Promise<INodeListSearchResult> {
		if (filter && !search) {
			const all = await perform(this, vendor, by, values(this), mostEntries);
			return { results: all.map(entry).filter(holdsText(filter)) };
		}
		const found = filter ? search?.(filter) : undefined;
		const page = paginationToken
			? (JSON.parse(paginationToken) as PageRequest)
			: {
					query: { ...firstPage.query, ...found?.query },
					body: { ...firstPage.body, ...found?.body },
				};
		const operation = filter ? searchBy : by;
		const { rows, next } = await performPage(this, vendor, operation, values(this), page);
		return { results: rows.map(entry), paginationToken: next && JSON.stringify(next) };
	};

const holdsText = (filter: string) => {
	const wanted = filter.toLowerCase();
	return ({ name, value }: INodeListSearchItems) =>
		`${name} ${String(value)}`.toLowerCase().includes(wanted);
};

/** A list that a drop-down shows as a whole. */
export const optionsOf = (
	vendor: Vendor,
	{ by, entry, values = noValues }: Pick<Lookup, 'by' | 'entry' | 'values'>,
) =>
	async function (this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
		const rows = await perform(this, vendor, by, values(this), mostEntries);
		return rows.map(entry).map(({ name, value }) => ({ name, value }));
	};
