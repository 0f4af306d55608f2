import type { IncomingRequest } from '../core/vendor';
import { isPlausibleEmail, type JsonObject } from '../core/values';
import type { IntercomContact, IntercomDesk } from './desk';
import { refuse } from './errors';
import { bodyWith, optionalText, visitorNamed } from './input';

interface Target {
	id?: string;
	userId?: string;
	email?: string;
}

/** The schema demands id or user_id, the official example gives the e-mail only: any of the three will do. */
function targetIn(user: JsonObject): Target {
	const target = {
		id: optionalText(user, 'id'),
		userId: optionalText(user, 'user_id'),
		email: optionalText(user, 'email'),
	};
	if (!target.id && !target.userId && !target.email) {
		refuse(400, 'parameter_not_found', 'User id, user_id or email must be supplied');
	}
	if (target.email && !isPlausibleEmail(target.email)) {
		refuse(400, 'parameter_invalid', 'email is not valid');
	}
	return target;
}

function existing(desk: IntercomDesk, { id, userId, email }: Target): IntercomContact | undefined {
	if (id) return desk.contact(id) ?? refuse(404, 'not_found', 'User Not Found');
	return [...desk.contacts.values()].find((contact) =>
		userId ? contact.externalId === userId : contact.email === email,
	);
}

/** The visitor is gone afterwards: merged into the contact that `user` names, or become a new one. */
export function convertVisitor(
	desk: IntercomDesk,
	{ body, now, wrote }: IncomingRequest,
): IntercomContact {
	const { type, user, visitor: named } = bodyWith(body, ['type', 'user', 'visitor']);
	if (type !== 'lead' && type !== 'user') {
		return refuse(400, 'parameter_invalid', "type must be 'lead' or 'user'");
	}
	const target = targetIn(bodyWith(user ?? {}, ['id', 'user_id', 'email']));
	const visitor = visitorNamed(desk, bodyWith(named ?? {}, ['id', 'user_id', 'email']));
	const nowSeconds = Math.floor(now / 1000);
	const known = existing(desk, target);
	desk.remove(visitor.id);
	wrote(visitor.id);
	if (known) {
		known.customInfo = { ...visitor.customInfo, ...known.customInfo };
		known.updatedAt = nowSeconds;
		return known;
	}
	// Whether the contact keeps the visitor's id is unknown; a new one makes careless clients fail.
	const { name, phone, customInfo } = visitor;
	const email = target.email ?? null;
	const externalId = target.userId ?? null;
	const fresh = { name, phone: phone || null, customInfo, email, externalId, role: type };
	return desk.addContact(fresh, nowSeconds);
}
