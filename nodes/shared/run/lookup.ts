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
	/** Values for inputs of the operation that the panel does not have. */
	values?: Values;
	/** Names of the inputs beside it on which the list depends, such as the record that holds the others. */
	dependsOn?: readonly string[];
}

/** What stands in those inputs, null where nothing does; a resource locator with its mode, which the request reads. */
const valuesIn = (
	context: ILoadOptionsFunctions,
	{ values, dependsOn = [] }: Pick<Lookup, 'values' | 'dependsOn'>,
): Values => ({
	...values,
	...Object.fromEntries(
		dependsOn.map((name) => [name, context.getCurrentNodeParameter(name) ?? null]),
	),
});

/** A list that a resource locator shows page by page and searches. */
export const listSearch = (
	vendor: Vendor,
	{ by, searchBy = by, entry, search, firstPage = {}, ...given }: Lookup,
) =>
	async function (
		this: ILoadOptionsFunctions,
		filter?: string,
		paginationToken?: string,
	): Promise<INodeListSearchResult> {
		const values = valuesIn(this, given);
		if (filter && !search) {
			const all = await perform(this, vendor, by, values, mostEntries);
			return { results: all.map(entry).filter(holdsText(filter)) };
		}
		const found = filter ? search?.(filter) : undefined;
		const page = paginationToken
			? (JSON.parse(paginationToken) as PageRequest)
			: {
					query: { ...firstPage.query, ...found?.query },
					body: { ...firstPage.body, ...found?.body },
				};
		const { rows, next } = await performPage(this, vendor, filter ? searchBy : by, values, page);
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
	{ by, entry, ...given }: Pick<Lookup, 'by' | 'entry' | 'values' | 'dependsOn'>,
) =>
	async function (this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
		const rows = await perform(this, vendor, by, valuesIn(this, given), mostEntries);
		return rows.map(entry).map(({ name, value }) => ({ name, value }));
	};
