import type { JsonObject } from '../core/values';
import { routingSeed } from './seeds/account';
import type { Table } from './table';

/** The routing settings of the account and of each of its agents. */
export class Routing {
	account: JsonObject = routingSeed();
	readonly #ofAgents = new Map<number, JsonObject>();

	constructor(private readonly agents: Table) {}

	reset(): void {
		this.account = routingSeed();
		this.#ofAgents.clear();
	}

	/** Undefined where there is no such agent. That an agent has the account's form is inferred. */
	agent(id: string | number | undefined): JsonObject | undefined {
		const agentId = this.agents.find(id)?.id;
		if (typeof agentId !== 'number') return undefined;
		const settings = this.#ofAgents.get(agentId) ?? { agent_id: agentId, ...routingSeed() };
		this.#ofAgents.set(agentId, settings);
		return settings;
	}

	setAgent(id: number, settings: JsonObject): void {
		this.#ofAgents.set(id, settings);
	}

	all(): JsonObject[] {
		const settings = this.agents.all().map(({ id }) => this.agent(Number(id)));
		return settings.filter((each) => each !== undefined);
	}
}
