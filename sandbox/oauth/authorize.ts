import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Context } from '../core/context';
import type { VendorName } from '../core/vendor';
import { consentPage, refusalPage } from './consent';
import type { OAuthRules } from './rules';

type Query = Record<string, string | undefined>;

// Observed for Zoho's server clients; no vendor documents another time.
const codeLifeMs = 60_000;

function html(reply: FastifyReply, status: number, text: string): FastifyReply {
	return reply.code(status).type('text/html; charset=utf-8').send(text);
}

function withQuery(address: string, values: Record<string, string | undefined>): string {
	const url = new URL(address);
	for (const [name, value] of Object.entries(values)) {
		if (value !== undefined) url.searchParams.set(name, value);
	}
	return url.href;
}

/** The page a person sees, and the redirect after one click on it. */
export function authorizeRoutes(
	server: FastifyInstance,
	context: Context,
	vendor: VendorName,
	rules: OAuthRules,
): void {
	for (const [path, kind] of Object.entries(rules.authorizePaths)) {
		server.get<{ Querystring: Query }>(path, (request, reply) => {
			const { client_id: clientId = '', redirect_uri: redirectUri = '', state } = request.query;
			const client = rules.clients.find(({ id }) => id === clientId);
			// An ordinary client is unknown to the organisation's page (observed).
			if (client?.kind !== kind) return html(reply, 400, refusalPage('Invalid client'));
			if (!URL.canParse(redirectUri)) return html(reply, 400, refusalPage('Invalid redirect URI'));
			if (request.query.response_type !== 'code') {
				return html(reply, 400, refusalPage('Unsupported response type'));
			}
			const missing = rules.authorizeNeeds?.find((name) => !request.query[name]);
			if (missing) return html(reply, 400, refusalPage(`Missing ${missing}`));
			const scopes = (request.query.scope ?? '').split(/[\s,]+/).filter(Boolean);
			if (request.query.consent === 'reject') {
				return reply.redirect(withQuery(redirectUri, { error: 'access_denied', state }));
			}
			if (request.query.consent === 'accept') {
				const code = context.oauth.newName(vendor, 'code');
				const offline = request.query.access_type === 'offline';
				const expiresAt = context.now() + codeLifeMs;
				context.oauth.codes.set(code, { clientId, kind, scopes, redirectUri, offline, expiresAt });
				const extras = rules.redirectExtras(`${context.url()}/${vendor}`);
				return reply.redirect(withQuery(redirectUri, { code, state, ...extras }));
			}
			const page = `${context.url()}${request.url}`;
			const accept = withQuery(page, { consent: 'accept' });
			const reject = withQuery(page, { consent: 'reject' });
			return html(reply, 200, consentPage(vendor, { clientId, scopes }, accept, reject));
		});
	}
}
