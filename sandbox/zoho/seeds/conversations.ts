import { samples } from '../../samples';
import { startedAt, type ZohoValues } from '../conversation';

const [connected, closed] = samples.zoho.otherConversationIds;
const furniture = {
	departmentId: samples.zoho.otherDepartmentId,
	attenderId: samples.zoho.operatorIds[1],
};

/** The conversations beside those of the personas: all of another department. */
export const conversationSeeds: readonly ZohoValues[] = [
	{
		...furniture,
		id: connected,
		visitorId: '804500020000900001',
		name: 'Pia Moreno',
		email: 'pia.moreno@harbourlane.example',
		question: 'Which wood is the reading desk made of?',
	},
	{
		...furniture,
		id: closed,
		visitorId: '804500020000900002',
		name: 'Jonas Brandt',
		question: 'Do you deliver on Saturdays?',
		status: 'closed',
		endedAt: startedAt + 900_000,
		modifiedAt: startedAt + 900_000,
	},
];
