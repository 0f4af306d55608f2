import { first } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { crud } from '../crud';
import type { AcquireDesk } from '../desk';
import { bodyOf, listOf, object, oneOf, text, valuesIn, whole, type Shape } from '../input';
import { api, done, ok, pageOf, settingsList } from '../reply';

const direction = oneOf('incoming', 'outgoing');
const call: Shape = { CallId: text, To: text, From: text };
const answered: Shape = { ...call, Direction: direction, email: text };
const ended: Shape = {
	...answered,
	CallStatus: oneOf('busy', 'no-answer', 'canceled', 'failed', 'completed'),
	Duration: whole,
	RecordingUrl: text,
};

/** Shortcuts, feedback, the audit log, and what an outside telephone system reports. */
export function moreRoutes(desk: AcquireDesk): Route[] {
	const { auditLogs, departments, feedbacks, shortcuts, users } = desk.tables;

	function audit(request: IncomingRequest): Reply {
		const userId = first(request.query, 'userId');
		const rows = auditLogs.all().filter((row) => !userId || String(row.userId) === userId);
		const { rows: data, ...facts } = pageOf(desk, request, rows, { from: 1, size: 10 });
		return ok({ ...facts, data });
	}

	const report = (name: string, shape: Shape, required: string[]): Route => ({
		...{ method: 'POST', path: `${api}/voip/${name}`, scope: 'phoneCall' },
		handle: (request) => {
			const { CallId } = valuesIn(bodyOf(request), shape, required);
			request.wrote(`call/${String(CallId)}`);
			return done('Call reported');
		},
	});

	const basic = ['CallId', 'To', 'From'];
	return [
		{
			...{ method: 'GET', path: `${api}/crm/message-shortcut/list-all-group`, scope: 'shortcut' },
			handle: () => ok({ count: 1, data: [{ id: 1, groupName: 'General' }] }),
		},
		...crud(desk, {
			path: `${api}/crm/message-shortcut`,
			scope: 'shortcut',
			table: shortcuts,
			shape: { shortcut_name: text, message: text },
			required: ['message'],
			defaults: () => ({ shortcut_name: null, type: 'message', department: [], groupName: null }),
			deletedBy: 'id',
		}),
		...crud(desk, {
			path: `${api}/crm/feedback`,
			scope: 'feedback',
			table: feedbacks,
			shape: {
				question: text,
				status: oneOf('active', 'disabled'),
				type: oneOf('rating', 'text', 'multiple_radio', 'multiple_checkbox'),
				config: object,
				departments: listOf(whole),
				channels: listOf(oneOf('sms', 'email', 'chat')),
			},
			required: [],
			defaults: () => ({ status: 'active', departments: [], channels: [], config: {} }),
			deletedBy: 'id',
			list: (request, rows) =>
				settingsList(desk, request, rows, { departmentList: departments.all() }),
		}),
		{ method: 'GET', path: `${api}/account/audit-log`, scope: 'account', handle: audit },
		{
			...{ method: 'GET', path: `${api}/account/audit-log/get-audit-log-users`, scope: 'account' },
			handle: () => ok(users.all().map(({ id, name }) => ({ id, name }))),
		},
		report('call-in-queue', call, basic),
		report('call-ringing', answered, [...basic, 'Direction']),
		report('call-answered', answered, [...basic, 'Direction']),
		report('call-end', ended, [...basic, 'CallStatus', 'Direction']),
	];
}
