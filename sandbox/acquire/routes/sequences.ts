import { type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { AcquireDesk } from '../desk';
import { refuse } from '../errors';
import { bodyOf, listOf, object, oneOf, text, valuesIn, whole, type Shape } from '../input';
import { api, done, isoOf, ok, pageOf } from '../reply';
import { sequenceOf } from '../seeds/bots';
import { without, type Row } from '../table';

const activeOrDisabled = oneOf('active', 'disabled');

const sequenceShape: Shape = {
	...{ title: text, description: text, status: oneOf('draft', 'publish'), identifier: text },
	...{ greeting: activeOrDisabled, askFeedback: activeOrDisabled },
};

/** Sequences of the sequence bot, and their branches. */
export function sequenceRoutes(desk: AcquireDesk): Route[] {
	const { branches, sequences } = desk.tables;

	const sequenceWith = (id: unknown): Row =>
		sequences.find(id) ?? refuse('ERROR_RECORD_NOT_FOUND', 'Sequence not found');
	const branchWith = ({ params }: IncomingRequest): Row =>
		branches.find(params.id) ?? refuse('ERROR_RECORD_NOT_FOUND', 'Branch not found');
	const shown = (row: Row): JsonObject => without(row, 'leadId');

	function list(request: IncomingRequest): Reply {
		const { rows, ...facts } = pageOf(desk, request, sequences.all(), { from: 1, size: 12 });
		const { count, limit, page } = facts;
		return ok({ count, limit, page, rows: rows.map((row) => ({ ...row, bots: { id: 198 } })) });
	}

	function get({ params }: IncomingRequest): Reply {
		const row = sequenceWith(params.id);
		const own = branches.all().filter(({ leadId }) => leadId === row.id);
		return ok({ lead: { ...row, leadBranchs: own.map(shown) } });
	}

	function create(request: IncomingRequest): Reply {
		const values = valuesIn(bodyOf(request), sequenceShape, ['title', 'greeting', 'status']);
		const times = { dateCreated: isoOf(request.now), dateUpdated: isoOf(request.now) };
		const made = sequences.create({ ...sequenceOf('', times), ...values });
		request.wrote(`sequence/${made.id}`);
		return ok({ lead: made });
	}

	function copy(request: IncomingRequest): Reply {
		const row = sequenceWith(request.params.id);
		const title = `${String(row.title)} : Copy 01`;
		const values = without(row, 'id');
		const made = sequences.create({ ...values, title, status: 'draft', isCloned: 'yes' });
		request.wrote(`sequence/${made.id}`);
		return ok({ lead: made });
	}

	function update(request: IncomingRequest): Reply {
		const row = sequenceWith(request.params.id);
		const values = valuesIn(bodyOf(request), sequenceShape);
		request.wrote(`sequence/${row.id}`);
		return ok(sequences.put({ ...row, ...values, dateUpdated: isoOf(request.now) }));
	}

	function remove(request: IncomingRequest): Reply {
		const { id } = sequenceWith(request.params.id);
		sequences.remove(id);
		request.wrote(`sequence/${id}`);
		return done('Sequence deleted successfully.');
	}

	function bulk(request: IncomingRequest): Reply {
		const shape = { actionType: oneOf('delete'), recordIds: listOf(whole) };
		const { recordIds } = valuesIn(bodyOf(request), shape, ['actionType', 'recordIds']);
		for (const id of recordIds as number[]) {
			if (sequences.remove(id)) request.wrote(`sequence/${id}`);
		}
		const message = 'Sequences deleted successfully.';
		return ok({ success: true, message, lessEventsNotice: true });
	}

	function addBranch(request: IncomingRequest): Reply {
		const shape = { id: whole, title: text, position: object };
		const { id, ...values } = valuesIn(bodyOf(request), shape, ['id']);
		const lead = sequenceWith(id);
		const visibleOrder = branches.size + 1;
		const made = branches.create({ leadId: lead.id, ...values, visibleOrder, isParent: 'no' });
		request.wrote(`branch/${made.id}`);
		return ok({ message: { lead, ...shown(made) } });
	}

	function updateBranch(request: IncomingRequest): Reply {
		const row = branchWith(request);
		const shape = { id: whole, leadId: whole, data: object };
		const { data } = valuesIn(bodyOf(request), shape, ['id']);
		branches.put({ ...row, ...valuesIn(data as JsonObject, { title: text }) });
		request.wrote(`branch/${row.id}`);
		return done('Branch updated successfully');
	}

	function removeBranch(request: IncomingRequest): Reply {
		const { id } = branchWith(request);
		branches.remove(id);
		request.wrote(`branch/${id}`);
		return done('Branch deleted successfully.');
	}

	function setParent(request: IncomingRequest): Reply {
		const row = branchWith(request);
		const { leadId } = valuesIn(bodyOf(request), { leadId: whole }, ['leadId']);
		for (const one of branches.all().filter((other) => other.leadId === leadId)) {
			branches.put({ ...one, isParent: one.id === row.id ? 'yes' : 'no' });
		}
		request.wrote(`branch/${row.id}`);
		return done('Branch marked as parent successfully.');
	}

	const scope = 'chatbot';
	const path = `${api}/bot/lead`;
	const branch = `${path}/branch`;
	return [
		{ method: 'GET', path, scope, handle: list },
		{ method: 'POST', path, scope, handle: create },
		{ method: 'POST', path: `${path}/bulk`, scope, handle: bulk },
		{ method: 'POST', path: `${path}/clone/:id`, scope, handle: copy },
		{ method: 'GET', path: `${path}/:id`, scope, handle: get },
		{ method: 'PUT', path: `${path}/:id`, scope, handle: update },
		{ method: 'DELETE', path: `${path}/:id`, scope, handle: remove },
		{ method: 'POST', path: branch, scope, handle: addBranch },
		{
			...{ method: 'GET', path: `${branch}/:id`, scope },
			handle: (request) => ok(shown(branchWith(request))),
		},
		{ method: 'PUT', path: `${branch}/:id`, scope, handle: updateBranch },
		{ method: 'DELETE', path: `${branch}/:id`, scope, handle: removeBranch },
		{ method: 'PUT', path: `${path}/parent-branch/:id`, scope, handle: setParent },
	];
}
