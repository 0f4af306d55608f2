import type { FastifyInstance } from 'fastify';
import type { Context } from './context';
import { exchange } from './exchange';
import type { VendorSandbox } from './vendor';

/** `/a/:b/c` as an expression, to tell a wrong method from a wrong address. */
function pathPattern(path: string): RegExp {
	return new RegExp(`^${path.replace(/:[A-Za-z]+/g, '[^/]+')}/?$`);
}

/** Serves the routes of one vendor below its prefix. */
export function mount(server: FastifyInstance, context: Context, vendor: VendorSandbox): void {
	for (const route of vendor.routes) {
		const { method, path: url } = route;
		const found = { route, methodIsWrong: false };
		server.route({
			method,
			url,
			handler: (request, reply) => exchange(context, vendor, found, request, reply),
		});
	}
	const patterns = vendor.routes.map(({ path }) => pathPattern(path));
	server.setNotFoundHandler((request, reply) => {
		const path = request.url.slice(`/${vendor.name}`.length).replace(/\?.*$/s, '');
		const methodIsWrong = patterns.some((pattern) => pattern.test(path));
		return exchange(context, vendor, { route: undefined, methodIsWrong }, request, reply);
	});
}
