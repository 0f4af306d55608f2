import fastify, { type FastifyInstance } from 'fastify';
import { controlRoutes } from './control';
import type { Context } from './core/context';
import { mount } from './core/mount';
import type { VendorSandbox } from './core/vendor';
import { oauthRoutes } from './oauth/routes';

/** The HTTP side of a sandbox: one prefix per vendor, and `/control`. */
export async function buildServer(
	context: Context,
	vendors: readonly VendorSandbox[],
): Promise<FastifyInstance> {
	const server = fastify({
		// Open keep-alive connections must not hold up close().
		forceCloseConnections: true,
		exposeHeadRoutes: false,
		ajv: { customOptions: { removeAdditional: false } }, // a misspelt fault is an error, not a no-op
		bodyLimit: 64 * 1024 * 1024,
		// A trailing slash is the list, so that an empty id does what it would do at a vendor.
		routerOptions: { maxParamLength: 10_000, ignoreTrailingSlash: true },
	});
	server.removeAllContentTypeParsers();
	// Vendors answer broken JSON in their own shapes, so bodies arrive as text.
	server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
		done(null, body);
	});
	server.addContentTypeParser(
		'multipart/form-data',
		{ parseAs: 'buffer' },
		(_request, body, done) => {
			done(null, body);
		},
	);
	for (const vendor of vendors) {
		const prefix = `/${vendor.name}`;
		await server.register(
			(scope, _options, done) => {
				mount(scope, context, vendor);
				done();
			},
			{ prefix },
		);
		const { oauth: rules, name } = vendor;
		if (rules) await server.register(oauthRoutes, { prefix, context, vendor: name, rules });
	}
	await server.register(
		(scope, _options, done) => {
			controlRoutes(scope, context, vendors);
			done();
		},
		{ prefix: '/control' },
	);
	return server;
}
