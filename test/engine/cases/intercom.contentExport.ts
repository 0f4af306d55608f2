import type { Sandbox } from '../../../sandbox';
import type { Cases } from './case';

const jobIdentifier = 'export1';
const job = {
	job_identifier: jobIdentifier,
	status: 'pending',
	download_url: '',
	download_expires_at: '',
};

const started =
	(status: string) =>
	({ intercom }: Sandbox): undefined => {
		intercom.tables.exports.create({ ...job, kind: 'content', status });
	};

export const contentExportCases: Cases = {
	resource: 'contentExport',
	cases: [
		{
			operation: 'create',
			parameters: { createdAfter: '2024-07-01T00:00:00Z', createdBefore: '2024-07-31T00:00:00Z' },
			sends: {
				method: 'POST',
				path: '/export/content/data',
				body: { created_at_after: 1_719_792_000, created_at_before: 1_722_384_000 },
			},
			gives: [job],
		},
		{
			operation: 'get',
			parameters: { jobIdentifier },
			before: started('completed'),
			sends: { method: 'GET', path: '/export/content/data/export1' },
			gives: [{ ...job, status: 'completed' }],
		},
		{
			operation: 'cancel',
			parameters: { jobIdentifier },
			before: started('pending'),
			sends: { method: 'POST', path: '/export/cancel/export1', body: {} },
			gives: [{ ...job, status: 'canceled' }],
		},
		{
			operation: 'download',
			parameters: { jobIdentifier, outputField: 'data' },
			before: started('completed'),
			sends: { method: 'GET', path: '/download/content/data/export1' },
			gives: [{ fileName: 'content-export.csv.gz', mimeType: 'application/gzip', bytes: 17 }],
		},
	],
};
