import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import { startedAt } from '../conversation';
import type { Row } from '../table';

const { operatorIds, departmentId, otherDepartmentId, appIds } = samples.zoho;
const [tove, emil, noor] = operatorIds;
const time = String(startedAt - 86_400_000);

/** An operator with everything that is not asked for; booleans are texts (documented). */
export const operatorDefaults: JsonObject = {
	nick_name: '',
	description: '',
	status_code: 1,
	status_message: 'Available',
	is_enabled: 'true',
	is_chat_enabled: 'true',
	is_owner: 'false',
	is_confirmed: 'true',
	is_deleted: 'false',
	maximum_concurrent_chat: '5',
	zuid: '7318',
	wms_id: '7318',
	notify: { sound: true },
	created_time: time,
	modified_time: time,
};

const operator = (id: string, names: readonly [string, string], more: JsonObject): Row => ({
	...operatorDefaults,
	id,
	email_id: `${names[0].toLowerCase()}@lanternhouse.example`,
	first_name: names[0],
	last_name: names[1],
	...more,
});

export const operators: readonly Row[] = [
	operator(tove, ['Tove', 'Lindh'], {
		role: 'Administrator',
		departments: [departmentId],
		description: 'Knows every bulb',
		is_owner: 'true',
	}),
	operator(emil, ['Emil', 'Sand'], {
		role: 'Supervisor',
		departments: [otherDepartmentId],
		description: 'Builds the desks himself',
	}),
	operator(noor, ['Noor', 'Vestby'], {
		role: 'Associate',
		departments: [departmentId],
		description: 'Answers at night',
		status_code: 3,
		status_message: 'Busy',
		is_enabled: 'false',
	}),
];

export const operatorExample = (n: number): JsonObject => ({
	...operatorDefaults,
	email_id: `operator${n}@lanternhouse.example`,
	first_name: 'Operator',
	last_name: String(n),
	role: 'Associate',
	departments: [departmentId],
});

/** A department with everything that is not asked for. */
export const departmentDefaults: JsonObject = {
	description: '',
	is_enabled: 'true',
	is_public: 'true',
	is_system_generated: 'false',
	email_configurations: {},
	image_url: '',
	created_by: tove,
	created_time: time,
	modified_time: time,
};

const department = (id: string, name: string): Row => ({
	...departmentDefaults,
	id,
	name,
	display_name: name,
});

export const departments: readonly Row[] = [
	department(departmentId, 'Lighting'),
	department(otherDepartmentId, 'Furniture'),
];

export const departmentExample = (n: number): JsonObject => ({
	...departmentDefaults,
	name: `Department ${n}`,
	display_name: `Department ${n}`,
});

export const apps: readonly Row[] = [
	{
		id: appIds[0],
		name: 'Lantern House',
		enabled: true,
		description: { default: 'The shop for lamps' },
		departments: [departmentId],
		modified_time: time,
	},
	{
		id: appIds[1],
		name: 'Lantern House Trade',
		enabled: true,
		description: {},
		departments: [otherDepartmentId],
		modified_time: time,
	},
];
