import type { IDataObject } from 'n8n-workflow';

import type { Listing } from '../shared/listing';
import { textOrNull } from '../shared/output';

/** The vendor documents no largest size; public clients read agents by the hundred (observed). */
const largest = 100;

/** Inferred: settings name their agent like this; where they carry an ID instead, that counts. */
const agentOf = ({ agent_id: agent, id }: IDataObject) => agent ?? id;

/** Settings in the order of the numbers of their agents, up to an empty page. */
export const byAgentId: Listing = {
	pageSize: { query: 'limit', largest },
	sameAs: (row) => textOrNull(agentOf(row)),
	next: ({ asked, rows }) => {
		const agents = rows.map((row) => Number(agentOf(row))).filter(Number.isFinite);
		if (agents.length === 0) return [];
		return [{ ...asked, query: { ...asked.query, since_id: Math.max(...agents) + 1 } }];
	},
};
