import {
	byRowNumber,
	choiceInput,
	emailAddress,
	type Output,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
} from '../../shared/operation';
import { operatorId, placed } from '../locators';
import { chatMonitorId } from '../settingLocators';
import { operation } from '../vendor';

const monitors = '/api/v2/{screenName}/chatmonitors';
const oneMonitor = `${monitors}/{chatMonitorId}` as const;

const output: Output = { from: 'data' };

const whenType = (type: string) => ({ show: { type: [type] } });

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a chat monitor',
	description: 'Monitor the chats of an operator or a visitor',
	request: { method: 'POST', path: monitors, scope: 'chatmonitors.CREATE' },
	resend: 'unsafe', // Each request makes a monitor.
	fields: [
		choiceInput({
			displayName: 'Monitor By',
			name: 'type',
			choices: {
				operator: 'Operator',
				visitor_email: 'Visitor Email',
				visitor_ip: 'Visitor IP Address',
			},
			description: 'Whether to monitor an operator or a visitor',
			body: 'type',
		}),
		// The value stands under a key that is called like the type (documented).
		placed(operatorId, {
			description: 'The operator whose chats are monitored',
			displayOptions: whenType('operator'),
			body: 'operator',
		}),
		textInput({
			displayName: 'Visitor Email',
			name: 'visitorEmail',
			required: true,
			placeholder: 'name@email.com',
			example: 'name@email.com',
			description: 'Email address of the visitor',
			displayOptions: whenType('visitor_email'),
			body: 'visitor_email',
			convert: emailAddress,
		}),
		textInput({
			displayName: 'Visitor IP Address',
			name: 'visitorIp',
			required: true,
			example: '203.0.113.44',
			description: 'Full IP address of the visitor, without asterisks',
			displayOptions: whenType('visitor_ip'),
			body: 'visitor_ip',
		}),
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a chat monitor',
	description: 'Get a chat monitor by ID',
	request: { method: 'GET', path: oneMonitor, scope: 'chatmonitors.READ' },
	resend: 'safe',
	fields: [chatMonitorId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many chat monitors',
	description: 'Get a list of chat monitors',
	request: { method: 'GET', path: monitors, scope: 'chatmonitors.READ' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byRowNumber({ row: { query: 'index' }, pageSize: { query: 'limit', largest: 50 } }),
	output,
});

const setEnabled = operation({
	value: 'setEnabled',
	name: 'Enable or Disable',
	action: 'Enable or disable a chat monitor',
	description: 'Enable or disable a chat monitor',
	// Inferred: the page shows path and body, but no verb.
	request: { method: 'PUT', path: oneMonitor, scope: 'chatmonitors.UPDATE' },
	resend: 'safe', // The value is set.
	fields: [
		chatMonitorId,
		switchInput({
			displayName: 'Enabled',
			name: 'enabled',
			default: true,
			description: 'Whether the chats are monitored',
			body: 'enabled',
		}),
	],
	output,
});

export const chatMonitor: Resource = {
	value: 'chatMonitor',
	name: 'Chat Monitor',
	defaultOperation: 'getMany',
	operations: [create, setEnabled, get, getMany],
};
