import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../core/context';
import { serve } from '../core/serve';
import { throttleNotice } from '../core/throttle';
import type { Reply, VendorName } from '../core/vendor';
import { authorizeRoutes } from './authorize';
import type { OAuthRules } from './rules';
import type { OAuthRequest } from './state';
import { tokenAnswer } from './token';

type Form = Record<string, string | undefined>;

function tokenRoute(
	server: FastifyInstance,
	context: Context,
	vendor: VendorName,
	rules: OAuthRules,
): void {
	server.post<{ Body: Form | undefined }>(rules.tokenPath, async (request, reply) => {
		const form = request.body ?? {};
		const entry: OAuthRequest = {
			vendor,
			grantType: form.grant_type ?? '',
			clientId: form.client_id ?? '',
			...(form.refresh_token && { refreshToken: form.refresh_token }),
			at: context.now(),
			status: 0,
			succeeded: false,
		};
		context.oauth.record(entry);
		const work = (): Reply => {
			const base = `${context.url()}/${vendor}`;
			const answer = tokenAnswer({ context, vendor, rules, base }, form);
			if (typeof answer === 'string') return rules.error(answer);
			entry.succeeded = answer.status === 200;
			return answer;
		};
		const rawBody = new URLSearchParams(form as Record<string, string>).toString();
		await serve(
			{
				facts: { on: 'oauth', vendor, method: 'POST', url: request.url, rawBody },
				expireToken: () => undefined,
				work,
				refuse: (status) => ({ ...rules.error('server_error'), status }),
				throttle: ({ retryAfter = 1, form: shape = 'seconds', status = 429 }) => {
					const { headers } = throttleNotice(shape, context.now(), retryAfter * 1000, 0);
					return { ...rules.tooManyTokens(), status, headers };
				},
				answered: (status) => {
					entry.status = status;
				},
			},
			reply,
			context,
		);
	});
}

/** The authorisation server of one vendor, below the vendor's prefix. */
export async function oauthRoutes(
	server: FastifyInstance,
	options: { context: Context; vendor: VendorName; rules: OAuthRules },
): Promise<void> {
	const { context, vendor, rules } = options;
	await server.register(formbody);
	authorizeRoutes(server, context, vendor, rules);
	tokenRoute(server, context, vendor, rules);
}
