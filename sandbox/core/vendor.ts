import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { RateLimit, RateWindow } from './limits';
import type { ThrottleForm } from './throttle';
import type { Found, Grant } from './tokens';
import type { OAuthRules } from '../oauth/rules';

export const vendorNames = ['zoho', 'zendesk', 'intercom', 'acquire'] as const;
export type VendorName = (typeof vendorNames)[number];

export type Query = Record<string, string | string[] | undefined>;

/** One request as a handler sees it: decoded params, parsed body, path still percent-encoded. */
export interface IncomingRequest {
	method: string;
	path: string;
	params: Record<string, string | undefined>;
	query: Query;
	headers: IncomingHttpHeaders;
	body: unknown;
	/** The bytes of a form with files, which are no JSON. */
	bytes?: Buffer;
	now: number;
	/** Every applied write is reported, so that a test can prove "exactly once". */
	wrote: (recordId: string) => void;
}

export interface Reply {
	status: number;
	body: unknown;
	headers?: Record<string, string>;
	/** The body is a text of this type, rather than JSON. */
	type?: string;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Route {
	method: Method;
	/** Below the vendor's prefix, with `:name` for a param. */
	path: string;
	scope?: string;
	/** Kind of token that the route insists on. */
	kind?: string;
	/** Open to tokens whose role or plan is refused elsewhere: what a credential test calls. */
	unrestricted?: true;
	/** A promise where the vendor itself asks somebody first. */
	handle: (request: IncomingRequest, grant: Grant) => Reply | Promise<Reply>;
}

/** What `add` takes, the same words for all vendors; what a vendor does not know is left out. */
export interface RecordValues {
	id?: string;
	userId?: string;
	name?: string;
	email?: string;
	phone?: string;
	notes?: string;
	customInfo?: Record<string, unknown>;
}

/** The records of one vendor. */
export interface Desk {
	add(values?: RecordValues): { id: string };
	addMany(count: number): string[];
	find(id: string): unknown;
	remove(id: string): void;
	readonly size: number;
	list(limit: number): unknown[];
	reset(): void;
}

export interface VendorSandbox<Own extends Desk = Desk> {
	name: VendorName;
	desk: Own;
	routes: readonly Route[];
	/** Words accepted before the token in the Authorization header, lower-case. */
	schemes: readonly string[];
	/** Tokens that exist from the start. */
	grants: readonly Grant[];
	oauth?: OAuthRules;
	/** Switches of this vendor alone, below `/control/<vendor>`. */
	control?: (server: FastifyInstance) => void;
	documentedLimit?: RateLimit;
	/** How a throttled answer looks where the fault or limit does not say otherwise. */
	throttle: { status: number; form: ThrottleForm };
	/** An error of this HTTP status in the vendor's own shape. */
	refusal: (status: number, message?: string) => Reply;
	/** Undefined lets the request pass. */
	authenticate: (found: Found) => Reply | undefined;
	permit: (grant: Grant, route: Route) => Reply | undefined;
	unknownRoute: (methodIsWrong: boolean) => Reply;
	brokenJson: () => Reply;
	/** Checks that need no route, e.g. a version header. */
	precheck?: (request: IncomingRequest) => Reply | undefined;
	/** Headers that every answer carries. */
	decorate?: (reply: Reply, request: IncomingRequest, rate: RateWindow | undefined) => Reply;
}
