import { first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { AcquireDesk } from '../desk';
import { refuse } from '../errors';
import { bodyOf, oneOf, text, valuesIn, whole, type Shape } from '../input';
import { knowledge } from '../knowledge';
import { api, done, isoOf, ok, pageOf } from '../reply';
import { without, type Row } from '../table';

const categoryShape: Shape = {
	...{ groupId: whole, name: text, parentCategory: whole, description: text, categoryIcon: text },
	...{ visibleOrder: whole, status: oneOf('active', 'draft') },
};

/** Categories of knowledge bases. */
export function categoryRoutes(desk: AcquireDesk): Route[] {
	const { categories } = desk.tables;
	const { rowOf, groupOf, rowsOf, userOf } = knowledge(desk);

	function listCategories(request: IncomingRequest): Reply {
		const chosen = rowsOf(categories, request);
		const { rows, count, page, limit } = pageOf(desk, request, chosen, { from: 1, size: 50 });
		const shown = rows.map((row) => ({ ...without(row, 'groupId'), createdBy: userOf(5) }));
		return ok({ categoryCount: count, limit, page, category: shown });
	}

	function acceptCategory(request: IncomingRequest, before?: Row): JsonObject {
		const values = valuesIn(bodyOf(request), categoryShape, ['groupId', 'name']);
		groupOf(values.groupId);
		const isTaken = (row: Row) => row.id !== before?.id && row.name === values.name;
		if (categories.all().some(isTaken))
			refuse('ERROR_DUPLICATE_RECORD_FOUND', 'name exists already');
		return values;
	}

	function addCategory(request: IncomingRequest): Reply {
		const values = acceptCategory(request);
		const usual = { parentCategory: null, visibleOrder: 0, status: 'draft', articleCount: 0 };
		const made = categories.create({ ...usual, ...values, dateCreated: isoOf(request.now) });
		request.wrote(`category/${made.id}`);
		return done('Category successfully added.');
	}

	function updateCategory(request: IncomingRequest): Reply {
		const row = rowOf(categories, request);
		categories.put({ ...row, ...acceptCategory(request, row) });
		request.wrote(`category/${row.id}`);
		return done('Category successfully updated.');
	}

	function deleteCategory(request: IncomingRequest): Reply {
		const { id } = rowOf(categories, request);
		categories.remove(id);
		request.wrote(`category/${id}`);
		return ok({ success: true, message: 'Category Successfully deleted.', data: id });
	}

	const scope = 'knowledgeBase';
	const path = `${api}/kb/category`;
	return [
		{ method: 'GET', path, scope, handle: listCategories },
		{ method: 'POST', path: `${path}/add`, scope, handle: addCategory },
		{ method: 'PUT', path: `${path}/update/:id`, scope, handle: updateCategory },
		{ method: 'DELETE', path: `${path}/delete/:id`, scope, handle: deleteCategory },
	];
}

/** The knowledge bases themselves. */
export function knowledgeBaseRoutes({ tables: { knowledgeBases } }: AcquireDesk): Route[] {
	const shape: Shape = { name: text, customDomain: text, language: text };

	const shown = ({ name, language, customDomain }: JsonObject, before?: Row): JsonObject => ({
		...(name !== undefined && { name }),
		...(customDomain !== undefined && { customDomain }),
		...((language !== undefined || !before) && {
			baseGroupsLang: [{ id: 31, name: 'English', code: language ?? 'en', isDefault: 'no' }],
		}),
	});

	const list = ({ query }: IncomingRequest): Reply => {
		const id = first(query, 'id');
		const rows = knowledgeBases.all().filter((row) => id === undefined || String(row.id) === id);
		return ok({ success: true, data: rows });
	};

	function create(request: IncomingRequest): Reply {
		const values = valuesIn(bodyOf(request), shape, ['name']);
		const made = knowledgeBases.create({
			...{ isDefault: 'no', slugKey: 'made', status: 'draft', createdBy: 5, updatedBy: 5 },
			...shown(values),
			dateCreated: isoOf(request.now),
		});
		request.wrote(`knowledgeBase/${made.id}`);
		return ok({ success: true, message: 'Knowledge base created successfully.', data: made });
	}

	function update(request: IncomingRequest): Reply {
		const row = knowledgeBases.find(request.params.id) ?? refuse('ERROR_RECORD_NOT_FOUND');
		const values = valuesIn(bodyOf(request), shape);
		const changed = knowledgeBases.put({ ...row, ...shown(values, row) });
		request.wrote(`knowledgeBase/${row.id}`);
		return ok({ success: true, message: 'Knowledge base updated successfully.', data: changed });
	}

	/** One that is not there is no error: nothing is affected. */
	function remove(request: IncomingRequest): Reply {
		const { id } = request.params;
		const affected = Number(knowledgeBases.remove(id));
		if (affected > 0) request.wrote(`knowledgeBase/${String(id)}`);
		const data = { raw: { affectedRows: affected }, affected };
		return ok({ success: true, message: 'Knowledge base successfully deleted.', data });
	}

	const path = `${api}/kb/group`;
	const scope = 'knowledgeBase';
	return [
		{ method: 'GET', path, scope, handle: list },
		{ method: 'POST', path: `${path}/add`, scope, handle: create },
		{ method: 'PUT', path: `${path}/update/:id`, scope, handle: update },
		{ method: 'DELETE', path: `${path}/delete/:id`, scope, handle: remove },
	];
}
