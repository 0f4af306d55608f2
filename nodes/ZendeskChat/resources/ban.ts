import type { IDataObject } from 'n8n-workflow';

import {
	choiceInput,
	id,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	wholeList,
} from '../../shared/operation';
import { banId, inBody, visitorId } from '../locators';
import { bansIn, byBan } from '../paging';
import { operation } from '../vendor';

// The body is inferred: a type, and what it names.
const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a ban',
	description: 'Ban a visitor, or everybody at an IP address, from chatting',
	request: { method: 'POST', path: '/api/v2/chat/bans' },
	resend: 'unsafe', // Whether a second request makes a second ban is not known.
	fields: [
		choiceInput({
			displayName: 'Type',
			name: 'type',
			choices: { visitor: 'Visitor', ip_address: 'IP Address' },
			description: 'Whether to ban a visitor or an IP address',
			body: 'type',
		}),
		{
			...inBody(visitorId, 'visitor_id'),
			displayOptions: { show: { type: ['visitor'] } },
		},
		textInput({
			displayName: 'IP Address',
			name: 'ipAddress',
			required: true,
			example: '203.0.113.44',
			description: 'IP address to ban',
			displayOptions: { show: { type: ['ip_address'] } },
			body: 'ip_address',
			convert: id,
		}),
		textInput({
			displayName: 'Reason',
			name: 'reason',
			example: 'Advertises in every chat',
			description: 'Reason for the ban, which agents can read',
			body: 'reason',
		}),
	],
	output: {},
});

const remove = operation({
	...removeById('a ban', 'Lift the ban of a visitor or an IP address'),
	request: { method: 'DELETE', path: '/api/v2/chat/bans/{banId}' }, // The answer may be empty (documented).
	fields: [banId],
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a ban',
	description: 'Get a ban by ID',
	request: { method: 'GET', path: '/api/v2/chat/bans/{banId}' },
	resend: 'safe',
	fields: [banId],
	output: {},
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many bans',
	description: 'Get a list of the bans of visitors and of IP addresses, told apart by their type',
	request: { method: 'GET', path: '/api/v2/chat/bans' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byBan,
	output: { from: bansIn },
});

const getManyIps = operation({
	value: 'getManyIps',
	name: 'Get Many IP Addresses',
	action: 'Get many banned IP addresses',
	description: 'Get a list of all IP addresses that are banned',
	request: { method: 'GET', path: '/api/v2/chat/bans/ip' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { from: ipsIn },
});

/** The entries of the list are not documented: an address alone gets a name. */
function ipsIn(body: unknown): unknown {
	return Array.isArray(body)
		? body.map((ip: string | IDataObject) => (typeof ip === 'string' ? { ip_address: ip } : ip))
		: body;
}

export const ban: Resource = {
	value: 'ban',
	name: 'Ban',
	operations: [create, remove, get, getMany, getManyIps],
};
