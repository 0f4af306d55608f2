import { first, isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { AcquireDesk } from '../desk';
import { refuse } from '../errors';
import {
	bodyOf,
	listOf,
	object,
	oneOf,
	text,
	valuesIn,
	whole,
	type Check,
	type Shape,
} from '../input';
import { api, done, isoOf, ok, pageOf } from '../reply';
import { questionOf } from '../seeds/bots';
import { without, type Row } from '../table';

const activeOrDisabled = oneOf('active', 'disabled');

const groupShape: Shape = {
	...{ title: text, description: text, isDefault: oneOf('yes', 'no') },
	askFeedback: activeOrDisabled,
};

/** A list of objects with these keys, each a text. */
const rowsWith =
	(...keys: string[]): Check =>
	(value, name) =>
		(listOf(object)(value, name) as JsonObject[]).map((row) => {
			keys.forEach((key) => text(row[key], `${name}.${key}`));
			return row;
		});

const questionShape: Shape = {
	...{ type: oneOf('live', 'suggested'), answerType: text, status: activeOrDisabled },
	...{ language: text, actionEnabled: activeOrDisabled, wantFeedback: activeOrDisabled },
	...{ allowRelatedQue: activeOrDisabled, relatedQueIds: text, qnaGroupId: whole },
	qnaMainQuestions: rowsWith('question'),
	qnaMainAnswers: rowsWith('answer'),
	qnaMainActions: rowsWith('actionType', 'actionVal'),
};

/** Groups of questions of the conversational bot, and the questions. */
export function botRoutes(desk: AcquireDesk): Route[] {
	const { botGroups, questions } = desk.tables;

	const groupOf = (id: unknown): Row =>
		botGroups.find(id) ?? refuse('ERROR_RECORD_NOT_FOUND', 'Group not found');
	const questionWith = ({ params }: IncomingRequest): Row =>
		questions.find(params.id) ?? refuse('ERROR_RECORD_NOT_FOUND', 'Question not found');
	const shown = (row: Row): JsonObject => without(row, 'groupId');

	function addGroup(request: IncomingRequest): Reply {
		const values = valuesIn(bodyOf(request), groupShape, ['title']);
		const made = botGroups.create({ isDefault: 'no', ...values, dateCreated: isoOf(request.now) });
		request.wrote(`botGroup/${made.id}`);
		return ok({ success: true, message: 'Group Added successfully.', addedGroup: made.id });
	}

	function copyGroup(request: IncomingRequest): Reply {
		const { id } = valuesIn(bodyOf(request), { id: whole }, ['id']);
		const values = without(groupOf(id), 'id');
		const title = `${String(values.title)} : Copy`;
		const made = botGroups.create({ ...values, isDefault: 'no', title });
		request.wrote(`botGroup/${made.id}`);
		return done('Group is being copied ..');
	}

	function updateGroup(request: IncomingRequest): Reply {
		const row = groupOf(request.params.id);
		botGroups.put({ ...row, ...valuesIn(bodyOf(request), groupShape) });
		request.wrote(`botGroup/${row.id}`);
		return done('Group Updated Successfully.');
	}

	function removeGroup(request: IncomingRequest): Reply {
		const { id } = groupOf(request.params.id);
		botGroups.remove(id);
		request.wrote(`botGroup/${id}`);
		return done('Group will be deleted shortly.');
	}

	function list(request: IncomingRequest): Reply {
		const { query } = request;
		const type = first(query, 'type');
		const groupId = first(query, 'groupId');
		if (!type || !groupId) refuse('ERROR_INVALID_INPUT', 'type and groupId are required');
		groupOf(groupId);
		const chosen = questions
			.all()
			.filter((row) => String(row.groupId) === groupId && ['all', row.type].includes(type));
		const { rows, count, page, limit } = pageOf(desk, request, chosen, { from: 1, size: 12 });
		return ok({ groupId: Number(groupId), count, limit, page, rows: rows.map(shown) });
	}

	/** Questions and answers get IDs of their own. */
	const numbered = (values: JsonObject): JsonObject =>
		Object.fromEntries(
			Object.entries(values).map(([key, value]) => [
				key,
				Array.isArray(value)
					? value.map((row: unknown, index): unknown =>
							isObject(row) ? { id: 6000 + index, ...row } : row,
						)
					: value,
			]),
		);

	function add(request: IncomingRequest): Reply {
		const required = ['qnaGroupId', 'qnaMainQuestions', 'qnaMainAnswers', 'qnaMainActions'];
		const { qnaGroupId, ...values } = valuesIn(bodyOf(request), questionShape, required);
		const { id: groupId } = groupOf(qnaGroupId);
		const made = questions.create({
			...questionOf('', { groupId, type: 'suggested', dateCreated: isoOf(request.now) }),
			...numbered(values),
			dateUpdated: isoOf(request.now),
		});
		request.wrote(`question/${made.id}`);
		const addedObject = { ...shown(made), tenantId: '5mkg3t' };
		return ok({ success: true, message: 'Question Added Successfully', addedObject });
	}

	function update(request: IncomingRequest): Reply {
		const row = questionWith(request);
		const values = valuesIn(bodyOf(request), questionShape);
		const dateUpdated = isoOf(request.now);
		const changed = questions.put({ ...row, ...numbered(values), dateUpdated });
		request.wrote(`question/${row.id}`);
		const updatedObject = { ...shown(changed), qnaGroup: groupOf(row.groupId) };
		return ok({ success: true, message: 'Question Updated Successfully', updatedObject });
	}

	function remove(request: IncomingRequest): Reply {
		const { id } = questionWith(request);
		questions.remove(id);
		request.wrote(`question/${id}`);
		return ok({ success: true, message: 'Question Deleted Successfully', delId: id });
	}

	/** Each call turns it over (documented). */
	function move(request: IncomingRequest): Reply {
		const row = questionWith(request);
		const type = row.type === 'live' ? 'suggested' : 'live';
		questions.put({ ...row, type });
		request.wrote(`question/${row.id}`);
		const message = `Question ${type === 'live' ? 'Published' : 'Drafted'} Successfully`;
		return ok({ success: true, message, movedId: row.id });
	}

	function bulk(request: IncomingRequest): Reply {
		const shape = {
			...{ actionType: oneOf('delete'), recordIds: listOf(whole), targetGroup: listOf(text) },
		};
		const { recordIds } = valuesIn(bodyOf(request), shape, ['actionType', 'recordIds']);
		for (const id of recordIds as number[]) {
			if (questions.remove(id)) request.wrote(`question/${id}`);
		}
		const message = 'Questions deleted successfully';
		return ok({ success: true, message, lessEventsNotice: true });
	}

	function push(request: IncomingRequest): Reply {
		const shape = { question: text, qnaGroupId: whole };
		const { question, qnaGroupId } = valuesIn(bodyOf(request), shape, ['question']);
		const { id: groupId } = groupOf(qnaGroupId);
		const values = { groupId, type: 'suggested', qnaMainAnswers: [] };
		const made = questions.create(questionOf(String(question), values));
		request.wrote(`question/${made.id}`);
		return ok({ message: 'Question added to suggestions' });
	}

	function importAll(request: IncomingRequest): Reply {
		const shape = {
			...{ language: text, sourceLang: text, qnaGroupId: whole, qnaSource: oneOf('acquire') },
			...{ qnaPairs: rowsWith('questions'), serviceJSON: object },
		};
		const { qnaPairs, qnaGroupId } = valuesIn(bodyOf(request), shape, ['qnaGroupId', 'qnaPairs']);
		const { id: groupId } = groupOf(qnaGroupId);
		for (const pair of qnaPairs as JsonObject[]) {
			const answers = listOf(text)(pair.answers, 'answers') as string[];
			const qnaMainAnswers = answers.map((answer) => ({ answer }));
			const made = questions.create(
				questionOf(String(pair.questions), { groupId, qnaMainAnswers }),
			);
			request.wrote(`question/${made.id}`);
		}
		return done('Question Imported Successfully');
	}

	const scope = 'chatbot';
	const group = `${api}/bot/group`;
	const path = `${api}/bot/qna`;
	return [
		{ method: 'GET', path: group, scope, handle: () => ok({ rows: botGroups.all() }) },
		{
			...{ method: 'GET', path: `${group}/default`, scope },
			handle: () => ok(botGroups.all().find(({ isDefault }) => isDefault === 'yes')),
		},
		{ method: 'POST', path: group, scope, handle: addGroup },
		{ method: 'POST', path: `${group}/copy`, scope, handle: copyGroup },
		{ method: 'PUT', path: `${group}/:id`, scope, handle: updateGroup },
		{ method: 'DELETE', path: `${group}/:id`, scope, handle: removeGroup },
		{ method: 'GET', path, scope, handle: list },
		{
			...{ method: 'GET', path: `${path}/detail/:id`, scope },
			handle: (request) => ok(shown(questionWith(request))),
		},
		{ method: 'POST', path, scope, handle: add },
		{ method: 'PUT', path: `${path}/:id`, scope, handle: update },
		{ method: 'DELETE', path: `${path}/:id`, scope, handle: remove },
		{ method: 'PUT', path: `${path}/move/:id`, scope, handle: move },
		{ method: 'POST', path: `${path}/bulk`, scope, handle: bulk },
		{ method: 'POST', path: `${path}/push`, scope, handle: push },
		{ method: 'POST', path: `${path}/import`, scope, handle: importAll },
	];
}
