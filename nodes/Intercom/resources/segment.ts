import { type Resource, returnAllOrLimit, switchInput, wholeList } from '../../shared/operation';
import { segmentFields } from '../fields';
import { inPath, segmentId } from '../locators';
import { operation } from '../vendor';

const output = { simplified: segmentFields };

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many segments',
	description: 'Get a list of segments',
	request: { method: 'GET', path: '/segments' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		switchInput({
			displayName: 'Include Count',
			name: 'includeCount',
			description: 'Whether to include the number of contacts in each segment',
			query: 'include_count',
		}),
	],
	list: wholeList,
	output: { ...output, from: 'segments' },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a segment',
	description: 'Get a segment by ID',
	request: { method: 'GET', path: '/segments/{segmentId}' },
	resend: 'safe',
	fields: [inPath(segmentId)],
	output,
});

export const segment: Resource = {
	value: 'segment',
	name: 'Segment',
	operations: [get, getMany],
};
