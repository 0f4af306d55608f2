import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { first, type JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { listIn, timeIn, wordIn } from '../input';
import { listed, portalRoute, rowsByIndex } from '../reply';
import { rowOf } from '../rest';
import type { Row } from '../table';
import { inOrderOf } from './articles';
import { conversationIn } from './conversations';
import { threadIn } from './threads';

const statuses = ['cancelled', 'missed', 'rejected', 'initiated', 'accepted', 'ended', 'connected'];
/** What `sort_by` looks at, by its words (documented). */
const times: Record<string, string> = {
	initiated_time: 'created_time',
	pickup_time: 'pickup_time',
	end_time: 'end_time',
	missed_time: 'missed_time',
};
const parts = ['brand', 'department', 'conversation'];

const part = (row: Row, key: string): JsonObject => row[key] as JsonObject;
const conversationId = (row: Row): string => String(part(row, 'conversation').id);

/** Calls; the parts that `include_fields` names come with them, the others do not. */
export function callRoutes(desk: ZohoDesk): Route[] {
	const { calls } = desk.tables;

	const shown =
		({ query }: IncomingRequest, offered: readonly string[]) =>
		(row: Row): JsonObject => {
			const fields = listIn(query, 'include_fields') ?? [];
			if (fields.some((field) => !offered.includes(field))) {
				refuse(1011, { param: 'include_fields' });
			}
			return Object.fromEntries(
				Object.entries({ ...row, attachments: [] }).filter(
					([key]) => ![...parts, 'attachments'].includes(key) || fields.includes(key),
				),
			);
		};

	function sorted({ query }: IncomingRequest, rows: Row[]): Row[] {
		const sortBy = wordIn(query, 'sort_by', Object.keys(times));
		return sortBy === undefined
			? rows
			: inOrderOf(rows, query, (row) => Number(row[times[sortBy] ?? '']));
	}

	/** Pages of at most ten, which begin with the row 0 (documented). */
	function answer(request: IncomingRequest, rows: Row[], offered: readonly string[]): Reply {
		const { query } = request;
		const status = wordIn(query, 'status', statuses);
		const from = timeIn(query, 'from_time', 0);
		const to = timeIn(query, 'to_time', Number.MAX_SAFE_INTEGER);
		const found = rows
			.filter((row) => status === undefined || row.status === status)
			.filter(({ created_time: at }) => Number(at) >= from && Number(at) <= to);
		const page = rowsByIndex(request, sorted(request, found), { size: 10, most: 10, from: 0 });
		return listed(request, 'list', page.map(shown(request, offered)));
	}

	function getMany(request: IncomingRequest): Reply {
		const { query } = request;
		const type = wordIn(query, 'visitor_type', ['lead', 'contact']);
		const email = first(query, 'email');
		const visitorOf = (row: Row) => desk.visitor(conversationId(row));
		const isAmong = (param: string, id: unknown) =>
			listIn(query, param)?.includes(String(id)) ?? true;
		const rows = calls
			.all()
			.filter((row) => isAmong('department_ids', part(row, 'department').id))
			.filter((row) => isAmong('conversation_ids', conversationId(row)))
			.filter((row) => isAmong('attender_ids', part(row, 'last_attender').id))
			.filter((row) => isAmong('brand_ids', part(row, 'brand').id))
			.filter((row) => type === undefined || visitorOf(row)?.type === type)
			.filter((row) => email === undefined || visitorOf(row)?.email === email);
		return answer(request, rows, parts);
	}

	function getManyOfConversation(request: IncomingRequest): Reply {
		const { id } = conversationIn(desk, request);
		const rows = calls.all().filter((row) => conversationId(row) === id);
		return answer(request, rows, [...parts, 'attachments']);
	}

	function getManyOfThread(request: IncomingRequest): Reply {
		const { conversation_id: id, thread_number: number } = threadIn(desk, request);
		const rows = calls
			.all()
			.filter((row) => conversationId(row) === id)
			.filter((row) => part(row, 'conversation').thread_number === number);
		return answer(request, rows, [...parts, 'attachments']);
	}

	const one = '/conversations/:conversationId';
	return [
		portalRoute('GET', '/calls', 'media.READ', getMany),
		portalRoute('GET', '/calls/:id', 'media.READ', (request) => ({
			status: 200,
			body: {
				url: request.path,
				object: 'calls',
				data: shown(request, parts)(rowOf(calls, request)),
			},
		})),
		portalRoute('GET', `${one}/calls`, 'media.READ', getManyOfConversation),
		portalRoute('GET', `${one}/threads/:threadNumber/calls`, 'media.READ', getManyOfThread),
	];
}
