import {
	listInput,
	outputField,
	type Resource,
	returnAllOrLimit,
	seconds,
	textInput,
	timeInput,
	wholeList,
} from '../../shared/operation';
import { operation } from '../vendor';
import { asFile, exportJob, jobIdentifier } from './contentExport';

/** The workspace, which two calls want in the query. */
const appId = textInput({
	displayName: 'App ID',
	name: 'appId',
	required: true,
	example: 'h4rb0ur1',
	description: 'ID of the workspace: the app ID code that Get Current of Admin tells',
	query: 'app_id',
});

const getDatasets = operation({
	value: 'getDatasets',
	name: 'Get Datasets',
	action: 'Get the datasets of reporting exports',
	description: 'Get what can be exported, and its attributes',
	request: { method: 'GET', path: '/export/reporting_data/get_datasets' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: {
		from: 'data',
		simplified: [
			'id',
			'name',
			'description',
			'default_time_attribute_id',
			'attribute_ids',
			'attribute_names',
		],
	},
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Start a reporting export',
	description: 'Start to export attributes of a dataset; up to five exports at a time',
	request: { method: 'POST', path: '/export/reporting_data/enqueue' },
	resend: 'unsafe', // A second request starts a second export.
	fields: [
		textInput({
			displayName: 'Dataset ID',
			name: 'datasetId',
			required: true,
			example: 'conversation',
			description: 'What to export, as Get Datasets gives it',
			body: 'dataset_id',
		}),
		listInput({
			displayName: 'Attribute IDs',
			name: 'attributeIds',
			required: true,
			example: 'conversation_id, conversation_started_at',
			description: 'Which columns, as Get Datasets gives them',
			body: 'attribute_ids',
		}),
		timeInput({
			displayName: 'Start',
			name: 'startTime',
			required: true,
			description: 'Start of the period',
			body: 'start_time',
			convert: seconds,
		}),
		timeInput({
			displayName: 'End',
			name: 'endTime',
			required: true,
			description: 'End of the period',
			body: 'end_time',
			convert: seconds,
		}),
	],
	output: exportJob,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a reporting export',
	description: 'Get the status of an export',
	// Documented with client_id as well, which no access token has; left out (inferred).
	request: { method: 'GET', path: '/export/reporting_data/{jobIdentifier}' },
	resend: 'safe',
	fields: [jobIdentifier, appId],
	output: exportJob,
});

const download = operation({
	value: 'download',
	name: 'Download',
	action: 'Download a reporting export',
	description: 'Get the file of an export that has ended: CSV, compressed with gzip',
	request: { method: 'GET', path: '/download/reporting_data/{jobIdentifier}' },
	resend: 'safe',
	fields: [jobIdentifier, appId, outputField],
	adjust: asFile,
	output: { file: { fileName: 'reporting-export.csv.gz' } },
});

export const reportingExport: Resource = {
	value: 'reportingExport',
	name: 'Reporting Export',
	operations: [create, download, get, getDatasets],
};
