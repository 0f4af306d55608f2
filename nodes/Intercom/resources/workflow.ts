import { type Resource, textInput } from '../../shared/operation';
import { operation } from '../vendor';

const exportOne = operation({
	value: 'export',
	name: 'Export',
	action: 'Export a workflow',
	description: 'Get the definition of a workflow of Intercom',
	request: { method: 'GET', path: '/export/workflows/{workflowId}' },
	resend: 'safe',
	fields: [
		textInput({
			displayName: 'Workflow ID',
			name: 'workflowId',
			required: true,
			example: '67890',
			description: 'ID of the workflow, as it stands in its address in the web app',
			path: true,
		}),
	],
	output: { simplified: ['export_version', 'exported_at', 'app_id', 'workflow'] },
});

export const workflow: Resource = {
	value: 'workflow',
	name: 'Workflow',
	operations: [exportOne],
};
