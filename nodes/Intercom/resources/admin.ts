import {
	optionalLocator,
	type Resource,
	returnAllOrLimit,
	switchInput,
	wholeList,
} from '../../shared/operation';
import { numericId } from '../fields';
import { adminId, inPath } from '../locators';
import { operation } from '../vendor';

const output = {
	simplified: [
		'id',
		'name',
		'email',
		'job_title',
		'role_id',
		'role_name',
		'away_mode_enabled',
		'away_mode_reassign',
		'away_status_reason_id',
		'has_inbox_seat',
		'team_ids',
	],
};

const oneAdmin = inPath(adminId);

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many admins',
	description: 'Get a list of the teammates',
	request: { method: 'GET', path: '/admins' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: 'admins' },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an admin',
	description: 'Get a teammate by ID',
	request: { method: 'GET', path: '/admins/{adminId}' },
	resend: 'safe',
	fields: [oneAdmin],
	output,
});

const getCurrent = operation({
	value: 'getCurrent',
	name: 'Get Current',
	action: 'Get the current admin',
	description: 'Get the teammate behind the access token, with the workspace',
	request: { method: 'GET', path: '/me' },
	resend: 'safe',
	fields: [],
	output: {
		simplified: [
			'id',
			'name',
			'email',
			'email_verified',
			'has_inbox_seat',
			'app_id_code',
			'app_name',
			'app_region',
			'app_timezone',
		],
	},
});

/** The lists in the editor use it. */
export const getAwayReasons = operation({
	value: 'getAwayReasons',
	name: 'Get Away Reasons',
	action: 'Get the away reasons of a workspace',
	description: 'Get the reasons that a teammate can give for being away, deleted ones included',
	request: { method: 'GET', path: '/away_status_reasons' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { from: 'data', simplified: ['id', 'label', 'emoji', 'order', 'deleted'] },
});

const setAway = operation({
	value: 'setAway',
	name: 'Set Away',
	action: 'Set an admin away or back',
	description: 'Switch the away mode of a teammate on or off',
	request: { method: 'PUT', path: '/admins/{adminId}/away' },
	resend: 'safe', // The mode is set: the same request twice leaves the same mode.
	fields: [
		oneAdmin,
		switchInput({
			displayName: 'Away',
			name: 'awayModeEnabled',
			default: true,
			description: 'Whether the teammate is away',
			body: 'away_mode_enabled',
		}),
		switchInput({
			displayName: 'Reassign Replies',
			name: 'awayModeReassign',
			description: 'Whether replies to the teammate go to the default inbox in the meantime',
			body: 'away_mode_reassign',
		}),
		{
			...optionalLocator({
				displayName: 'Reason',
				name: 'awayStatusReasonId',
				description: 'Why the teammate is away',
				list: 'searchAwayReasons',
				id: '71',
			}),
			hint: 'Some workspaces demand a reason',
			body: 'away_status_reason_id',
			convert: numericId,
		},
	],
	output,
});

export const admin: Resource = {
	value: 'admin',
	name: 'Admin',
	operations: [get, getAwayReasons, getCurrent, getMany, setAway],
};
