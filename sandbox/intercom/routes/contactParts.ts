import type { IncomingRequest, Reply, Route } from '../../core/vendor';
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
	const found = ({ params }: IncomingRequest) => contactAt(desk, params.contactId);
	const idIn = (request: IncomingRequest, ...more: string[]): string | undefined =>
		optionalText(bodyWith(request.body, ['id', ...more]), 'id');

	function addTag(request: IncomingRequest): Reply {
		const contact = found(request);
		const tag = tags.find(idIn(request)) ?? missing();
		if (!contact.tags.has(tag.id)) contact.tags.set(tag.id, Math.floor(request.now / 1000));
		request.wrote(contact.id);
		return ok(tagReply(tag, contact.tags.get(tag.id)));
	}

	function removeTag(request: IncomingRequest): Reply {
		const contact = found(request);
		const tag = tags.find(request.params.tagId) ?? missing();
		const appliedAt = contact.tags.get(tag.id);
		if (!contact.tags.delete(tag.id)) missing();
		request.wrote(contact.id);
		return ok(tagReply(tag, appliedAt));
	}

	function getTags(request: IncomingRequest): Reply {
		const rows = [...found(request).tags].map(([id, at]) => tagReply(tags.find(id) as Row, at));
		return whole(rows);
	}

	const addNote = (request: IncomingRequest): Reply =>
		addNoteTo(desk, request, { contact: { type: 'contact', id: found(request).id } });

	function getNotes(request: IncomingRequest): Reply {
		const { id } = found(request);
		const rows = notes.all().filter(({ contact }) => (contact as Row | undefined)?.id === id);
		return numbered(request, rows, { usual: 50, most: 150 });
	}

	function addCompany(request: IncomingRequest): Reply {
		const contact = found(request);
		const id = idIn(request) ?? refuse(400, 'parameter_not_found', 'company not specified');
		const company = companies.find(id) ?? refuse(404, 'company_not_found', 'Company Not Found');
		if (contact.companies.size >= 1000) {
			return refuse(400, 'contact_company_limit_exceeded', 'A contact has at most 1000 companies');
		}
		contact.companies.add(company.id);
		request.wrote(contact.id);
		return ok(companyReply(desk, company));
	}

	function removeCompany(request: IncomingRequest): Reply {
		const contact = found(request);
		const company =
			companies.find(request.params.companyId) ??
			refuse(404, 'company_not_found', 'Company Not Found');
		if (!contact.companies.delete(company.id)) missing();
		request.wrote(contact.id);
		return ok(companyReply(desk, company));
	}

	function getCompanies(request: IncomingRequest): Reply {
		const rows = [...found(request).companies].map((id) =>
			companyReply(desk, companies.find(id) as Row),
		);
		return numbered(request, rows, { usual: 50, most: 150 });
	}

	const getSegments = (request: IncomingRequest): Reply =>
		whole([...found(request).segments].map((id) => segments.find(id)));

	function addSubscription(request: IncomingRequest): Reply {
		const contact = found(request);
		const type = subscriptionTypes.find(idIn(request, 'consent_type')) ?? missing();
		const { consent_type: consent } = bodyWith(request.body, ['id', 'consent_type']);
		if (consent !== 'opt_in' && consent !== 'opt_out') {
			return refuse(400, 'parameter_invalid', 'consent_type is not valid');
		}
		contact.consents.set(type.id, consent);
		request.wrote(contact.id);
		return ok(type);
	}

	function removeSubscription(request: IncomingRequest): Reply {
		const contact = found(request);
		const type = subscriptionTypes.find(request.params.subscriptionId) ?? missing();
		if (!contact.consents.delete(type.id)) missing();
		request.wrote(contact.id);
		return ok(type);
	}

	const getSubscriptions = (request: IncomingRequest): Reply =>
		whole([...found(request).consents.keys()].map((id) => subscriptionTypes.find(id)));

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
