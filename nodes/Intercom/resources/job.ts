import { textOf } from '../../shared/base/record';
import { type Resource, textInput } from '../../shared/operation';
import { operation } from '../vendor';

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a job',
	description: 'Get the status of a job, such as the creation of a queued ticket',
	request: { method: 'GET', path: '/jobs/status/{jobId}' },
	resend: 'safe',
	fields: [
		{
			...textInput({
				displayName: 'Job ID',
				name: 'jobId',
				required: true,
				example: 'job_5f2a',
				description: 'ID of the job, as the operation that started it gives it',
			}),
			path: true,
		} as const,
	],
	output: {
		simplified: ['id', 'status', 'resource_type', 'resource_id', 'resource_url', 'url'],
		partialFailure: ({ id, status }) =>
			// Documented: a job that failed is answered with 200.
			status === 'failed' ? `The job ${textOf(id)} has failed.` : undefined,
	},
});

export const job: Resource = { value: 'job', name: 'Job', operations: [get] };
