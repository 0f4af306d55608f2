import type { IDataObject } from 'n8n-workflow';

import { flat } from '../shared/base/flat';
import { isRecord } from '../shared/base/record';
import { snakeNames } from '../shared/base/snakeNames';
import { meantValues } from './values';

const nameOf = snakeNames({
	// The screen says brand where the API says app.
	app: 'brand',
	app_id: 'brand_id',
	app_ids: 'brand_ids',
	app_name: 'brand_name',
	// Lists of IDs.
	departments: 'department_ids',
	operators: 'operator_ids',
	// The same has several names in the API, or is misspelt.
	AND_criteria: 'and_criteria',
	email_id: 'email',
	inititated_by: 'initiated_by',
	lastcontacted_mode: 'last_contacted_mode',
	lastvisit_source: 'visit_source',
	lastvisit_time: 'last_accessed_time', // Inferred: that the first version of the API means the same.
	leadscore: 'lead_score',
	modifed_time: 'modified_time',
	msgid: 'id',
	opened_time: 'start_time', // Inferred: webhooks tell the start of a conversation so.
	total_timespent: 'total_time_spent',
	// What only wraps what is told, or is the very thing.
	chat_status: 'status',
	conversation_details: '',
	default: '',
	message: '',
	monitoring: '',
	rule: '',
	state_key: '',
	stats: '',
	tracking_details: 'tracking',
	value: '',
	visitorhistoryviews: '',
});

// Their keys are the builder's own, or not known.
const whole = [
	'add_info',
	'app_based',
	'attachment',
	'attachments',
	'comments',
	'customer_info',
	'metrics',
	'params',
	'public_keys',
	'transfer_details',
];

const nesting = {
	nameOf,
	isWhole: (key: string) => whole.includes(key),
	known: recordsFirst,
};

/** What a record says itself counts more than what moves up to it. */
function recordsFirst(record: IDataObject): IDataObject {
	const records = Object.entries(record).filter(([, value]) => isRecord(value));
	return { ...Object.fromEntries(records), ...record };
}

/** A record for Output > Simplified: flat, its values as the vendor means them. */
export const simplify = (record: IDataObject): IDataObject => flat(meantValues(record), nesting);
