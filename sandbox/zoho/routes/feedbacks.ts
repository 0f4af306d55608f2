import type { IncomingRequest, Query, Reply, Route } from '../../core/vendor';
import { first, type JsonObject } from '../../core/values';
import { departmentOf } from '../conversation';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { listIn, numberIn, wordIn } from '../input';
import { envelope, listed, portalRoute, rowsByIndex } from '../reply';
import { rowOf } from '../rest';
import type { Row } from '../table';
import { conversationIn } from './conversations';

const name = 'feedbacks';
const ratings = ['happy', 'neutral', 'sad'];

const part = (row: Row, key: string): JsonObject => row[key] as JsonObject;
const conversationId = (row: Row): string => String(part(row, 'conversation').id);

const among = (ids: string[] | undefined, id: unknown): boolean =>
	ids === undefined || ids.includes(String(id));

function sorted(rows: Row[], query: Query): Row[] {
	const order = wordIn(query, 'sort_order', ['asc', 'desc']) ?? 'asc';
	const sign = order === 'asc' ? 1 : -1;
	return [...rows].sort((one, other) => sign * (Number(one.time) - Number(other.time)));
}

/** What visitors said about their chats. */
export function feedbackRoutes(desk: ZohoDesk): Route[] {
	const { feedbacks } = desk.tables;

	const tagsOf = (row: Row): readonly string[] => desk.tagged.get(conversationId(row)) ?? [];

	function test({ query }: IncomingRequest): (row: Row) => boolean {
		const wanted = listIn(query, 'ratings');
		if (wanted?.some((rating) => !ratings.includes(rating))) refuse(1011, { param: 'ratings' });
		wordIn(query, 'list_by', ['thread', 'conversation']);
		const untagged = wordIn(query, 'tag_status', ['untagged']) !== undefined;
		const [operators, departments] = [
			listIn(query, 'operator_ids'),
			listIn(query, 'department_ids'),
		];
		const [conversations, apps] = [listIn(query, 'conversation_ids'), listIn(query, 'app_ids')];
		const tags = listIn(query, 'tag_ids');
		const email = first(query, 'visitor_email');
		const any = [0, Number.MAX_SAFE_INTEGER] as const;
		const from = numberIn(query, 'start_time', 0, any);
		const to = numberIn(query, 'end_time', Number.MAX_SAFE_INTEGER, any);
		return (row) =>
			among(wanted, part(row, 'rating').value) &&
			among(operators, part(row, 'attender').id) &&
			among(departments, departmentIn(row)) &&
			among(conversations, conversationId(row)) &&
			among(apps, row.app_id) &&
			(email === undefined || part(row, 'visitor').email === email) &&
			(tags === undefined || tags.some((tag) => tagsOf(row).includes(tag))) &&
			(!untagged || tagsOf(row).length === 0) &&
			Number(row.time) >= from &&
			Number(row.time) <= to;
	}

	const departmentIn = (row: Row): unknown => {
		const conversation = desk.find(conversationId(row));
		return conversation && departmentOf(conversation);
	};

	function answer(request: IncomingRequest, rows: Row[]): Reply {
		return listed(request, name, rowsByIndex(request, sorted(rows, request.query)));
	}

	function getManyByConversation(request: IncomingRequest): Reply {
		const { id } = conversationIn(desk, request);
		return answer(
			request,
			feedbacks.all().filter((row) => conversationId(row) === id),
		);
	}

	return [
		portalRoute('GET', `/${name}`, 'feedbacks.READ', (request) =>
			answer(request, feedbacks.all().filter(test(request))),
		),
		portalRoute('GET', `/${name}/:id`, 'conversations.READ', (request) =>
			envelope(request.path, name, rowOf(feedbacks, request)),
		),
		portalRoute(
			'GET',
			`/conversations/:conversationId/${name}`,
			'feedbacks.READ',
			getManyByConversation,
		),
	];
}
