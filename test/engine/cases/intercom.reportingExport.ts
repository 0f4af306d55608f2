import type { Sandbox } from '../../../sandbox';
import type { Cases } from './case';

const jobIdentifier = 'export1';
const appId = 'sb4ndb0x';
const query = { app_id: appId };
const job = {
	job_identifier: jobIdentifier,
	status: 'pending',
	download_url: '',
	download_expires_at: '',
};

const completed = ({ intercom }: Sandbox): undefined => {
	intercom.tables.exports.create({ ...job, kind: 'reporting', status: 'complete' });
};

export const reportingExportCases: Cases = {
	resource: 'reportingExport',
	cases: [
		{
			operation: 'getDatasets',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/export/reporting_data/get_datasets' },
			gives: [
				{
					id: 'conversation',
					name: 'Conversation',
					description: 'Everything about conversations',
					default_time_attribute_id: 'conversation_started_at',
					attribute_ids: ['conversation_id'],
					attribute_names: ['Conversation ID'],
				},
			],
		},
		{
			operation: 'create',
			parameters: {
				datasetId: 'conversation',
				attributeIds: 'conversation_id, conversation_started_at',
				startTime: '2024-07-01T00:00:00Z',
				endTime: '2024-07-31T00:00:00Z',
			},
			sends: {
				method: 'POST',
				path: '/export/reporting_data/enqueue',
				body: {
					dataset_id: 'conversation',
					attribute_ids: ['conversation_id', 'conversation_started_at'],
					start_time: 1_719_792_000,
					end_time: 1_722_384_000,
				},
			},
			gives: [job],
		},
		{
			operation: 'get',
			parameters: { jobIdentifier, appId },
			before: completed,
			sends: { method: 'GET', path: '/export/reporting_data/export1', query },
			gives: [{ ...job, status: 'complete' }],
		},
		{
			operation: 'download',
			parameters: { jobIdentifier, appId, outputField: 'data' },
			before: completed,
			sends: { method: 'GET', path: '/download/reporting_data/export1', query },
			gives: [{ fileName: 'reporting-export.csv.gz', mimeType: 'application/gzip', bytes: 17 }],
		},
	],
};
