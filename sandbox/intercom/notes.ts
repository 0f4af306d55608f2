import type { JsonObject } from '../core/values';
import type { IncomingRequest, Reply } from '../core/vendor';
import type { IntercomDesk } from './desk';
import { refuse } from './errors';
import { bodyWith, optionalText } from './input';
import { ok } from './paging';
import { me } from './render';
import { noteAuthor } from './seeds/people';
import type { Row } from './table';

/** A note comes back as HTML (documented); without an admin it is by the one behind the token. */
export function addNoteTo(desk: IntercomDesk, request: IncomingRequest, parent: JsonObject): Reply {
	const body = bodyWith(request.body, ['body', 'admin_id']);
	const text = optionalText(body, 'body');
	if (!text) return refuse(400, 'parameter_not_found', 'body must be supplied');
	const author =
		desk.tables.admins.find(optionalText(body, 'admin_id') ?? me.id) ??
		refuse(404, 'not_found', 'Resource Not Found');
	const note = desk.tables.notes.create({
		type: 'note',
		created_at: Math.floor(request.now / 1000),
		...parent,
		author: noteAuthor(author),
		body: text.startsWith('<') ? text : `<p>${text}</p>`,
	});
	request.wrote(note.id);
	return ok(note);
}

/** A tag as it hangs on something. */
export const tagReply = ({ id, name }: Row, appliedAt: number | undefined): JsonObject => ({
	type: 'tag',
	id,
	name,
	applied_at: appliedAt,
	applied_by: { type: 'admin', id: me.id },
});
