import type { IDataObject } from 'n8n-workflow';

import { flat } from '../shared/base/flat';
import { snakeNames } from '../shared/base/snakeNames';

const nameOf = snakeNames({
	// Lists of IDs.
	agents: 'agent_ids',
	departments: 'department_ids',
	members: 'member_ids',
	skills: 'skill_ids',
	// What only wraps what is told, or is the very thing.
	attribution: '',
	definition: '',
	limit: '',
	limit_type: 'type',
	settings: '',
});

// Their keys are IDs, or many and not for good.
const whole = ['answer', 'permissions'];

const nesting = { nameOf, isWhole: (key: string) => whole.includes(key) };

/** A record for Output > Simplified: flat, with the names that the screen has. */
export const simplify = (record: IDataObject): IDataObject => flat(record, nesting);
