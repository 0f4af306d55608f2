import { at } from '../nodes/shared/base/record';
import { executionFrom, type Execution, type Item } from './execution';
import { waitFor } from './wait';

/** Who signs in to the demo's n8n, which listens on this machine only. */
export const owner = {
	email: 'demo@example.com',
	password: 'Live-chat-demo-1',
	firstName: 'Demo',
	lastName: 'Owner',
};

const answerSeconds = 60;
/** n8n begins a publication anew that it has not finished within two minutes. */
const publishSeconds = 150;
const executionSeconds = 120;

/** n8n's own REST interface, as its editor uses it. */
export class Api {
	#cookie = '';
	#publishing: Promise<unknown> = Promise.resolve();

	constructor(readonly url: string) {}

	/** The address answers before the database is ready, but then not with 200. */
	async isReady(): Promise<boolean> {
		const response = await this.#send('/healthz/readiness').catch(() => undefined);
		return response?.ok === true;
	}

	/** Signs in; at the first start there is nobody yet, so the owner is made. */
	async signIn(): Promise<void> {
		const { email, password } = owner;
		const login = await this.#send('/rest/login', { emailOrLdapLoginId: email, password });
		const response = login.ok ? login : await this.#send('/rest/owner/setup', owner);
		if (!response.ok) {
			throw new Error(
				`n8n refuses ${email}. If the password was changed in the editor, delete demo/.data and start again.`,
			);
		}
		const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
		this.#cookie = cookies.join('; ');
	}

	/**
	 * Starts a workflow by one of its triggers and waits for its end.
	 * @param json what the trigger gives, where it would wait for somebody outside
	 */
	async run(workflowId: string, trigger: string, json?: Item): Promise<Execution> {
		const data = json && {
			data: { main: [[{ json }]] },
			startTime: 0,
			executionTime: 0,
			source: [],
		};
		const started = await this.ask(`/rest/workflows/${workflowId}/run`, {
			triggerToStartFrom: { name: trigger, ...(data && { data }) },
		});
		return await this.#finished(String(at(started, 'executionId')));
	}

	/**
	 * Publishes a workflow, so that it answers to its production webhook.
	 * One at a time: of three at once, just after n8n had started, one was once left unfinished.
	 */
	async publish(workflowId: string): Promise<void> {
		const published = this.#publishing.then(() => this.#publish(workflowId));
		this.#publishing = published.catch(() => undefined);
		await published;
	}

	async #publish(workflowId: string): Promise<void> {
		const path = `/rest/workflows/${workflowId}`;
		await this.ask(`${path}/activate`, { versionId: at(await this.ask(path), 'versionId') });
		await this.published(workflowId);
	}

	/** Waits until a workflow that is being published is so: n8n registers the webhook a moment after it has answered. */
	async published(workflowId: string): Promise<void> {
		const path = `/rest/workflows/${workflowId}/publication-status`;
		await waitFor(`n8n to publish ${workflowId}`, publishSeconds, async () => {
			const publication = await this.ask(path);
			const status = at(publication, 'status');
			if (status === 'published') return true;
			if (status !== 'failed' && status !== 'partial') return undefined;
			throw new Error(
				`n8n could not publish ${workflowId}: ${JSON.stringify(at(publication, 'triggers'))}`,
			);
		});
	}

	/** Takes a workflow back, which removes its webhooks from the vendor. */
	async unpublish(workflowId: string): Promise<void> {
		const path = `/rest/workflows/${workflowId}`;
		await this.ask(`${path}/deactivate`, { versionId: at(await this.ask(path), 'versionId') });
		await waitFor(`n8n to unpublish ${workflowId}`, publishSeconds, async () => {
			const status = at(await this.ask(`${path}/publication-status`), 'status');
			return status === 'published' ? undefined : true;
		});
	}

	/** Calls a production webhook and waits for the end of the execution that it started. */
	async callWebhook(workflowId: string, path: string, body: unknown): Promise<Execution> {
		return await this.executionAfter(workflowId, async () => {
			const response = await this.#send(`/webhook/${path}`, body);
			const answer = await response.text();
			if (!response.ok) throw new Error(`The webhook answered ${response.status}: ${answer}`);
		});
	}

	/** Does something that starts a workflow, and waits for the end of that execution. */
	async executionAfter(workflowId: string, cause: () => unknown): Promise<Execution> {
		const before = await this.#lastExecution(workflowId);
		await cause();
		const id = await waitFor(`${workflowId} to be started`, executionSeconds, async () => {
			const last = await this.#lastExecution(workflowId);
			return last === before ? undefined : last;
		});
		return await this.#finished(id);
	}

	/** How often a workflow was started, the starts of n8n before this one included; 20 at most are seen. */
	async countExecutions(workflowId: string): Promise<number> {
		return (await this.#executions(workflowId)).length;
	}

	async #lastExecution(workflowId: string): Promise<string> {
		const [last] = await this.#executions(workflowId);
		return last === undefined ? 'none' : String(at(last, 'id'));
	}

	/** The newest first. */
	async #executions(workflowId: string): Promise<unknown[]> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const list = await this.ask(`/rest/executions?limit=20&filter=${filter}`);
		const results = at(list, 'results');
		return Array.isArray(results) ? (results as unknown[]) : [];
	}

	async #finished(executionId: string): Promise<Execution> {
		return await waitFor(`execution ${executionId} to end`, executionSeconds, async () =>
			executionFrom(await this.ask(`/rest/executions/${executionId}`)),
		);
	}

	/** What n8n gives at a path of its interface: POST with a body, GET without one. */
	async ask(path: string, body?: unknown): Promise<unknown> {
		const response = await this.#send(path, body);
		const text = await response.text();
		if (!response.ok) throw new Error(`n8n answered ${response.status} to ${path}: ${text}`);
		return at(JSON.parse(text), 'data');
	}

	/** POST with a body, GET without one. */
	async #send(path: string, body?: unknown): Promise<Response> {
		const post = { method: 'POST', body: JSON.stringify(body) };
		return await fetch(this.url + path, {
			headers: { 'content-type': 'application/json', cookie: this.#cookie },
			...(body !== undefined && post),
			signal: AbortSignal.timeout(answerSeconds * 1000),
		}).catch((error: unknown) => {
			throw new Error(`n8n gave no answer to ${path} within ${answerSeconds} s.`, { cause: error });
		});
	}
}
