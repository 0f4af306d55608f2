import type { Cases } from './case';

const job = (status: string) => ({
	type: 'job',
	id: 'job_7',
	status,
	url: 'https://api.intercom.io/jobs/status/job_7',
	resource_type: 'ticket',
	resource_id: '215501',
});
const shown = (status: string) => {
	const { id, url, resource_type, resource_id } = job(status);
	return { id, status, resource_type, resource_id, url };
};

export const jobCases: Cases = {
	resource: 'job',
	cases: [
		{
			operation: 'get',
			parameters: { jobId: 'job_7' },
			before: ({ intercom }) => {
				intercom.tables.jobs.put(job('success'));
				return undefined;
			},
			sends: { method: 'GET', path: '/jobs/status/job_7' },
			gives: [shown('success')],
		},
		{
			operation: 'get',
			when: 'it has failed',
			parameters: { jobId: 'job_7' },
			before: ({ intercom }) => {
				intercom.tables.jobs.put(job('failed'));
				return undefined;
			},
			sends: { method: 'GET', path: '/jobs/status/job_7' },
			gives: [shown('failed')],
			hints: ['The job job_7 has failed. [item 0]'],
		},
	],
};
