import type { Answer, Call, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, optionalText } from '../input';
import { addNoteTo, tagReply } from '../notes';
import { numbered, ok, whole } from '../paging';
import type { Row } from '../table';
import { companyReply } from './companies';
import { contactAt } from './contacts';

const missing = (): never => refuse(404, 'not_found', 'Resource Not Found');

/** Tags, notes, companies, segments and subscriptions of a contact. */
export function contactPartRoutes(desk: IntercomDesk): Route[] {
	const { companies, notes, segments, subscriptionTypes, tags } = desk.tables;
	const found = ({ params }: Call) => contactAt(desk, params.contactId);
	const idIn = (call: Call, ...more: string[]): string | undefined =>
		optionalText(bodyWith(call.body, ['id', ...more]), 'id');

	function addTag(call: Call): Answer {
		const contact = found(call);
		const tag = tags.find(idIn(call)) ?? missing();
		if (!contact.tags.has(tag.id)) contact.tags.set(tag.id, Math.floor(call.now / 1000));
		call.wrote(contact.id);
		return ok(tagReply(tag, contact.tags.get(tag.id)));
	}

	function removeTag(call: Call): Answer {
		const contact = found(call);
		const tag = tags.find(call.params.tagId) ?? missing();
		const appliedAt = contact.tags.get(tag.id);
		if (!contact.tags.delete(tag.id)) missing();
		call.wrote(contact.id);
		return ok(tagReply(tag, appliedAt));
	}

	function getTags(call: Call): Answer {
		const rows = [...found(call).tags].map(([id, at]) => tagReply(tags.find(id) as Row, at));
		return whole(rows);
	}

	const addNote = (call: Call): Answer =>
		addNoteTo(desk, call, { contact: { type: 'contact', id: found(call).id } });

	function getNotes(call: Call): Answer {
		const { id } = found(call);
		const rows = notes.all().filter(({ contact }) => (contact as Row | undefined)?.id === id);
		return numbered(call, rows, { usual: 50, most: 150 });
	}

	function addCompany(call: Call): Answer {
		const contact = found(call);
		const id = idIn(call) ?? refuse(400, 'parameter_not_found', 'company not specified');
		const company = companies.find(id) ?? refuse(404, 'company_not_found', 'Company Not Found');
		if (contact.companies.size >= 1000) {
			return refuse(400, 'contact_company_limit_exceeded', 'A contact has at most 1000 companies');
		}
		contact.companies.add(company.id);
		call.wrote(contact.id);
		return ok(companyReply(desk, company));
	}

	function removeCompany(call: Call): Answer {
		const contact = found(call);
		const company =
			companies.find(call.params.companyId) ??
			refuse(404, 'company_not_found', 'Company Not Found');
		if (!contact.companies.delete(company.id)) missing();
		call.wrote(contact.id);
		return ok(companyReply(desk, company));
	}

	function getCompanies(call: Call): Answer {
		const rows = [...found(call).companies].map((id) =>
			companyReply(desk, companies.find(id) as Row),
		);
		return numbered(call, rows, { usual: 50, most: 150 });
	}

	const getSegments = (call: Call): Answer =>
		whole([...found(call).segments].map((id) => segments.find(id)));

	function addSubscription(call: Call): Answer {
		const contact = found(call);
		const type = subscriptionTypes.find(idIn(call, 'consent_type')) ?? missing();
		const { consent_type: consent } = bodyWith(call.body, ['id', 'consent_type']);
		if (consent !== 'opt_in' && consent !== 'opt_out') {
			return refuse(400, 'parameter_invalid', 'consent_type is not valid');
		}
		contact.consents.set(type.id, consent);
		call.wrote(contact.id);
		return ok(type);
	}

	function removeSubscription(call: Call): Answer {
		const contact = found(call);
		const type = subscriptionTypes.find(call.params.subscriptionId) ?? missing();
		if (!contact.consents.delete(type.id)) missing();
		call.wrote(contact.id);
		return ok(type);
	}

	const getSubscriptions = (call: Call): Answer =>
		whole([...found(call).consents.keys()].map((id) => subscriptionTypes.find(id)));

	const scope = 'read_write_users';
	const parts: Array<[Route['method'], string, Route['handle']]> = [
		['POST', 'tags', addTag],
		['GET', 'tags', getTags],
		['DELETE', 'tags/:tagId', removeTag],
		['POST', 'notes', addNote],
		['GET', 'notes', getNotes],
		['POST', 'companies', addCompany],
		['GET', 'companies', getCompanies],
		['DELETE', 'companies/:companyId', removeCompany],
		['GET', 'segments', getSegments],
		['POST', 'subscriptions', addSubscription],
		['GET', 'subscriptions', getSubscriptions],
		['DELETE', 'subscriptions/:subscriptionId', removeSubscription],
	];
	return parts.map(([method, part, handle]) => ({
		method,
		path: `/contacts/:contactId/${part}`,
		scope,
		handle,
	}));
}
