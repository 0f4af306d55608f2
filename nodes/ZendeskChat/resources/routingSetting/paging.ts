import type { IDataObject } from 'n8n-workflow';

import { textOrNull } from '../../../shared/base/record';
import type { Listing } from '../../../shared/operation';

/** The vendor documents no largest size; public clients read agents by the hundred (observed). */
const largest = 100;

/** Inferred: settings name their agent like this; where they carry an ID instead, that counts. */
const agentOf = ({ agent_id: agent, id }: IDataObject) => agent ?? id;

/** Settings in the order of the numbers of their agents, up to an empty page. */
export const byAgentId: Listing = {
	pageSize: { query: 'limit', largest },
	sameAs: (row) => textOrNull(agentOf(row)),
	next: ({ request, rows }) => {
		const agents = rows.map((row) => Number(agentOf(row))).filter(Number.isFinite);
		if (agents.length === 0) return [];
		return [{ ...request, query: { ...request.query, since_id: Math.max(...agents) + 1 } }];
	},
};
