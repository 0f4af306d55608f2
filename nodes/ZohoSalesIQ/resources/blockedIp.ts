import { invalid } from '../../shared/base/errors';
import {
	additionalFields,
	byRowNumber,
	choiceInput,
	type Convert,
	longTextInput,
	recordsInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	text,
	textInput,
} from '../../shared/operation';
import { forSupervisors } from '../notices';
import { blockedIpId } from '../settingLocators';
import { operation } from '../vendor';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const version4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);
const isVersion6 = (address: string) =>
	/^[\da-f:.]+$/i.test(address) && URL.canParse(`http://[${address}]`);

/**
 * An IP address as a whole.
 * @throws CallFailure when it is masked, as SalesIQ shows those of visitors, or is none
 */
export const ipAddress: Convert = (value, input) => {
	const address = String(text(value, input)).trim();
	if (version4.test(address) || isVersion6(address)) return address;
	if (address.includes('*')) {
		throw invalid(
			input.label,
			'is masked, so that it cannot be blocked',
			'SalesIQ shows the addresses of visitors with asterisks. Take the whole address from your own records, such as the log of your website.',
		);
	}
	throw invalid(
		input.label,
		'is not an IP address',
		'Use the form 203.0.113.44 or 2001:db8::44, with nothing before or after it.',
	);
};

const output = {
	from: 'data',
	simplified: [
		'id',
		'ip',
		'status',
		'brand_id',
		'brand_name',
		'blocked_by',
		'comments',
		'no_of_comments',
		'modified_time',
	],
};

const addComment = operation({
	value: 'addComment',
	name: 'Add Comment',
	action: 'Add a comment to a blocked IP address',
	description: 'Add a comment to a blocked IP address',
	request: {
		method: 'POST',
		path: '/api/v2/{screenName}/blockedips/{blockedIpId}/comments',
		scope: 'blockedips.CREATE',
	},
	resend: 'unsafe', // Sent twice it makes two comments.
	fields: [
		blockedIpId,
		longTextInput({
			displayName: 'Text',
			name: 'text',
			required: true,
			example: 'Sends the same advertisement every day',
			description: 'Text of the comment',
			body: 'text',
		}),
	],
	// The vendor does not show what it answers. Inferred: the entry, but perhaps without it.
	output: { ...output, confirmed: true },
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Block an IP address',
	description: 'Block an IP address; gives one record for each brand',
	request: { method: 'POST', path: '/api/v2/{screenName}/blockedips', scope: 'blockedips.CREATE' },
	resend: 'unsafe', // What a second request for the same address does is not stated.
	fields: [
		forSupervisors,
		textInput({
			displayName: 'IP Address',
			name: 'ip',
			required: true,
			example: '203.0.113.44',
			description:
				'Full address, version 4 or 6. Masked addresses, as SalesIQ shows them for visitors, cannot be blocked.',
			body: 'ip',
			convert: ipAddress,
		}),
		additionalFields([
			recordsInput({
				displayName: 'Brand Names or IDs',
				name: 'brandIds',
				list: 'getBrands',
				hint: 'Where the address is blocked; without them, in all brands',
				body: 'app_ids',
			}),
			textInput({
				displayName: 'Comment',
				name: 'comment',
				example: 'Sends the same advertisement every day',
				description: 'Why the address is blocked',
				body: 'comment',
			}),
		]),
	],
	output,
});

const remove = operation({
	...removeById('a blocked IP address', 'Delete the entry of a blocked IP address'),
	request: {
		method: 'DELETE',
		path: '/api/v2/{screenName}/blockedips/{blockedIpId}',
		scope: 'blockedips.DELETE',
	},
	fields: [blockedIpId],
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a blocked IP address',
	description: 'Get a blocked IP address by ID, with its comments',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/blockedips/{blockedIpId}',
		scope: 'blockedips.READ',
	},
	resend: 'safe',
	fields: [blockedIpId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many blocked IP addresses',
	description: 'Get a list of blocked IP addresses',
	request: { method: 'GET', path: '/api/v2/{screenName}/blockedips', scope: 'blockedips.READ' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	// Inferred: the largest page is not stated, so that which other lists have by default.
	list: byRowNumber({ row: { query: 'index' }, pageSize: { query: 'limit', largest: 20 } }),
	output,
});

const updateStatus = operation({
	value: 'updateStatus',
	name: 'Update Status',
	action: 'Update the status of a blocked IP address',
	description: 'Block, unblock, approve or reject an IP address',
	// Inferred: the vendor prints the address without the ID.
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/blockedips/{blockedIpId}',
		scope: 'blockedips.UPDATE',
	},
	resend: 'safe', // A state is set, not switched over.
	fields: [
		forSupervisors,
		blockedIpId,
		choiceInput({
			displayName: 'Status',
			name: 'status',
			choices: {
				block: 'Block',
				approve: 'Approve',
				reject: 'Reject',
				unblock: 'Unblock',
			},
			description: 'New status of the address',
			body: 'status',
		}),
	],
	output,
});

export const blockedIp: Resource = {
	value: 'blockedIp',
	name: 'Blocked IP',
	operations: [addComment, create, remove, get, getMany, updateStatus],
};
