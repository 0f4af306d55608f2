import { all, isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { crud } from '../crud';
import type { AcquireDesk } from '../desk';
import { refuse } from '../errors';
import { bodyOf, object, oneOf, text } from '../input';
import { api, objectsList } from '../reply';
import type { Row } from '../table';
import { checkOptions } from './contacts';

const attributeShape = {
	object: oneOf('contact', 'case', 'company'),
	key: text,
	type: text,
	config: object,
	system: oneOf('yes', 'no'),
};

/** Custom attributes and companies. */
export function objectRoutes(desk: AcquireDesk): Route[] {
	const { attributes, companies } = desk.tables;
	const list = (request: IncomingRequest, rows: Row[]): Reply => objectsList(desk, request, rows);

	/** Values of a company are set key by key (inferred, as for contacts). */
	function companyValues(request: IncomingRequest): JsonObject {
		const { fields } = bodyOf(request);
		if (!isObject(fields)) return refuse('ERROR_INVALID_INPUT', 'fields is required');
		checkOptions(attributes.all(), 'company', fields);
		const before = companies.find(request.params.id)?.fields as JsonObject | undefined;
		return { fields: { ...before, ...fields } };
	}

	/** Without the relation a read may lack `fields` (inferred, as for contacts). */
	const companyShown = (row: Row, { query, method }: IncomingRequest): JsonObject => {
		const { fields, ...rest } = row;
		const relations = all(query, 'relations');
		return {
			...rest,
			...(relations.includes('contacts') && { contacts: [] }),
			...((method !== 'GET' || relations.includes('fields')) && { fields }),
		};
	};

	return [
		...crud(desk, {
			path: `${api}/crm/objects/object-field`,
			scope: 'customAttribute',
			table: attributes,
			shape: attributeShape,
			required: ['object', 'key', 'type', 'config'],
			unique: 'key',
			list,
			// The body of an update stands in `data` (documented by its sample).
			bodyIn(request) {
				const body = bodyOf(request);
				if (request.method !== 'PUT') return body;
				return isObject(body.data) ? body.data : refuse('ERROR_INVALID_INPUT', 'data is required');
			},
		}),
		...crud(desk, {
			path: `${api}/crm/objects/company`,
			scope: 'company',
			table: companies,
			shape: { fields: object },
			required: ['fields'],
			defaults: () => ({ archive: 'no', parentId: null }),
			bodyIn: companyValues,
			show: companyShown,
			list: (request, rows) =>
				list(
					request,
					rows.map((row) => companyShown(row, request) as Row),
				),
		}),
	];
}
