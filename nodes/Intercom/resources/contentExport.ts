import {
	type Call,
	outputField,
	type Resource,
	seconds,
	textInput,
	timeInput,
} from '../../shared/operation';
import { operation } from '../vendor';

/** The form of a job that exports. */
export const exportJob = {
	simplified: ['job_identifier', 'status', 'download_url', 'download_expires_at'],
};

/** The job in the path. */
export const jobIdentifier = {
	...textInput({
		displayName: 'Job Identifier',
		name: 'jobIdentifier',
		required: true,
		example: 'orzzsbd7hk67xyu',
		description: 'ID of the job, as Create gives it',
	}),
	path: true,
} as const;

/** Documented: the download is refused to who asks for JSON. */
export const asFile = (call: Call): Call => ({
	...call,
	headers: { ...call.headers, Accept: 'application/octet-stream' },
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Start a content export',
	description:
		'Start to export who received, opened and clicked outbound messages; one export at a time',
	request: { method: 'POST', path: '/export/content/data' },
	resend: 'unsafe', // A second request is refused while the first export runs.
	fields: [
		timeInput({
			displayName: 'After',
			name: 'createdAfter',
			required: true,
			description: 'First day on which messages were sent',
			body: 'created_at_after',
			convert: seconds,
		}),
		timeInput({
			displayName: 'Before',
			name: 'createdBefore',
			required: true,
			description: 'Last day on which messages were sent',
			body: 'created_at_before',
			convert: seconds,
		}),
	],
	output: exportJob,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a content export',
	description: 'Get the status of an export',
	request: { method: 'GET', path: '/export/content/data/{jobIdentifier}' },
	resend: 'safe',
	fields: [jobIdentifier],
	output: exportJob,
});

const cancel = operation({
	value: 'cancel',
	name: 'Cancel',
	action: 'Cancel a content export',
	description: 'Cancel an export that is running',
	request: { method: 'POST', path: '/export/cancel/{jobIdentifier}' },
	resend: 'safe', // What is cancelled stays cancelled.
	fields: [jobIdentifier],
	output: exportJob,
});

const download = operation({
	value: 'download',
	name: 'Download',
	action: 'Download a content export',
	description: 'Get the file of an export that has ended: CSV, compressed with gzip',
	request: { method: 'GET', path: '/download/content/data/{jobIdentifier}' },
	resend: 'safe',
	fields: [jobIdentifier, outputField],
	adjust: asFile,
	output: { file: { fileName: 'content-export.csv.gz' } },
});

export const contentExport: Resource = {
	value: 'contentExport',
	name: 'Content Export',
	operations: [cancel, create, download, get],
};
