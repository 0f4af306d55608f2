import { type Resource, returnAllOrLimit, wholeList } from '../../shared/operation';
import { emailSettingId } from '../settingLocators';
import { operation } from '../vendor';

const output = {
	simplified: [
		'id',
		'email',
		'verified',
		'domain',
		'brand_id',
		'forwarding_enabled',
		'forwarded_email_last_received_at',
		'created_at',
		'updated_at',
	],
};

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an email setting',
	description: 'Get an address from which emails are sent, with its settings, by ID',
	request: { method: 'GET', path: '/emails/{emailSettingId}' },
	resend: 'safe',
	fields: [emailSettingId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many email settings',
	description: 'Get the addresses from which emails are sent, with their settings',
	request: { method: 'GET', path: '/emails' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: 'data' },
});

export const emailSetting: Resource = {
	value: 'emailSetting',
	name: 'Email Setting',
	operations: [get, getMany],
};
