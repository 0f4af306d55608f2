import { first } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { crud } from '../crud';
import type { AcquireDesk } from '../desk';
import { refuse } from '../errors';
import { anything, bodyOf, listOf, object, oneOf, text, valuesIn, whole } from '../input';
import { api, ok, objectIn, settingsList } from '../reply';
import type { Row } from '../table';

const holds = (row: Row, words: string): boolean =>
	JSON.stringify(row).toLowerCase().includes(words.toLowerCase());

export function settingRoutes(desk: AcquireDesk): Route[] {
	const { blocks, departments, roles, tags, users } = desk.tables;

	/** `where` with a search, and `order`, as objects (inferred: as JSON in the query). */
	function found(request: IncomingRequest, rows: Row[]): Row[] {
		const { search = first(request.query, 'search') ?? '' } = objectIn(request, 'where');
		const [order] = Object.values(objectIn(request, 'order'));
		const chosen = rows.filter((row) => holds(row, String(search)));
		return order === 'DESC' ? chosen.reverse() : chosen;
	}

	const searched = (request: IncomingRequest, rows: Row[]): Reply =>
		settingsList(desk, request, found(request, rows));

	const tagRoutes = crud(desk, {
		path: `${api}/crm/tag`,
		scope: 'tag',
		table: tags,
		shape: { name: text, color: text, type: listOf(oneOf('case', 'contact')) },
		required: ['type'],
		defaults: () => ({ userId: 5, user: {} }),
		unique: 'name',
		deletedBy: 'id',
		list: searched,
	});

	const userShape = {
		...{ name: text, email: text, type: text, status: text, password: text, newPwd: text },
		...{ phone: text, stateId: whole, countryId: text, photo: text },
		...{ departments: listOf(whole), roles: listOf(whole) },
	};
	const shown = (row: Row): Row => ({ ...row, password: undefined, newPwd: undefined });
	const userRoutes = crud(desk, {
		path: `${api}/account/user`,
		scope: 'account',
		table: users,
		shape: userShape,
		required: ['name', 'email', 'password', 'roles', 'departments'],
		defaults: () => ({ type: 'user', status: 'active', phone: null }),
		unique: 'email',
		deletedBy: 'userId',
		list: searched,
		// Each call wraps its answer otherwise (documented).
		show: (row, { method }) =>
			({ POST: { user: shown(row) }, PUT: [shown(row)] })[method] ?? shown(row),
	});

	const roleRoutes = crud(desk, {
		path: `${api}/account/role`,
		scope: 'account',
		table: roles,
		shape: { roleName: text, permissions: object },
		required: ['roleName', 'permissions'],
		deletedBy: 'id',
	});

	const departmentRoutes = crud(desk, {
		path: `${api}/account/department`,
		scope: 'department',
		table: departments,
		shape: { name: text, status: oneOf('active', 'disabled') },
		required: ['name'],
		defaults: () => ({ status: 'active', isDefault: 'no', users: [] }),
		unique: 'name',
		deletedBy: 'id',
		show: (row, { method }) => (method === 'POST' ? [row] : row),
		bodyIn(request) {
			if (request.method !== 'POST') return bodyOf(request);
			const { department_list: list } = valuesIn(
				bodyOf(request),
				{
					department_list: listOf(anything),
				},
				['department_list'],
			);
			return ((list as Row[])[0] ?? {}) as Row;
		},
	});

	const blockOf = ({ params }: IncomingRequest): Row =>
		blocks.find(params.id) ?? refuse('ERROR_RECORD_NOT_FOUND');

	/** A block that is not there is no error: nothing is affected. */
	function unblock(request: IncomingRequest): Reply {
		const id = first(request.query, 'id');
		const affected = Number(blocks.remove(id));
		if (affected > 0) request.wrote(`block/${id ?? ''}`);
		return ok({ deleted: { raw: [], affected } });
	}

	const blocked = `${api}/crm/block-visitor`;
	return [
		...tagRoutes,
		...userRoutes,
		...roleRoutes,
		...departmentRoutes,
		{
			...{ method: 'GET', path: blocked, scope: 'blockContacts' },
			handle: (request) => settingsList(desk, request, found(request, blocks.all()), { offset: 0 }),
		},
		{
			...{ method: 'GET', path: `${blocked}/:id`, scope: 'blockContacts' },
			handle: (request) => ok(blockOf(request)),
		},
		{ method: 'DELETE', path: blocked, scope: 'blockContacts', handle: unblock },
	];
}
