import { at } from '../../../shared/base/record';
import {
	type Call,
	type Convert,
	type Field,
	notice,
	numberInput,
	type Output,
	removeById,
	textInput,
	wholeList,
} from '../../../shared/operation';
import { recordIn, saidIn } from '../../answers';
import { branchId, sequenceId } from '../../contentLocators';
import { placed } from '../../locators';
import { numericId } from '../../values';
import { operation } from '../../vendor';

/** Words of the vendor: `success` and `message` (documented). */
const said: Output = { from: saidIn };

/** Sends nothing: a list of branches is that of a sequence. */
const listSequence: Field = {
	...placed(sequenceId, {}),
	required: false,
	description: 'Whose branches the list below shows; the request does not need it',
};

const title = textInput({
	displayName: 'Title',
	name: 'title',
	example: 'Welcome',
	description: 'Title of the branch',
	body: 'title',
});

const place = (name: 'x' | 'y', direction: string) =>
	numberInput({
		displayName: `Position ${name.toUpperCase()}`,
		name,
		default: 0,
		description: `Where the branch stands in the drawing of the sequence, ${direction}`,
		body: `position.${name}`,
		convert: String, // As texts, as the sample has them.
	});

const simplified = [
	'id',
	'title',
	'leadId',
	'leadTitle',
	'visibleOrder',
	'isParent',
	'positionX',
	'positionY',
	'leadEdgeIds',
	'success',
	'message',
];

/** The branches of a sequence, which come with it; the lists in the editor use it. */
export const listBranches = operation({
	value: 'listBranches',
	name: 'List Branches',
	action: 'List many branches of a sequence',
	description: 'List the branches of a sequence',
	request: { method: 'GET', path: '/api/v1/bot/lead/{sequenceId}' },
	resend: 'safe',
	fields: [sequenceId],
	list: wholeList,
	output: { from: 'data.lead.leadBranchs' },
});

export const addBranch = operation({
	value: 'addBranch',
	name: 'Add Branch',
	action: 'Add a branch to a sequence',
	description: 'Add a step to a sequence',
	request: { method: 'POST', path: '/api/v1/bot/lead/branch' },
	resend: 'unsafe', // A second request adds a second branch.
	fields: [
		placed(sequenceId, { body: 'id', identifies: true, convert: numericId }),
		{ ...title, required: true },
		place('x', 'from left to right'),
		place('y', 'from top to bottom'),
	],
	output: { from: recordIn, simplified },
});

export const deleteBranch = operation({
	...removeById('a branch of a sequence', 'Delete a step of a sequence, which cannot be undone'),
	value: 'deleteBranch',
	name: 'Delete Branch',
	request: { method: 'DELETE', path: '/api/v1/bot/lead/branch/{branchId}' },
	fields: [notice('A branch that is deleted cannot be brought back.'), listSequence, branchId],
});

/** What the page shows as the answer is that of an update: a record is taken, or else all that there is (inferred). */
const branchIn = (body: unknown): unknown => recordIn(body) ?? at(body, 'data');

export const getBranch = operation({
	value: 'getBranch',
	name: 'Get Branch',
	action: 'Get a branch of a sequence',
	description: 'Get a step of a sequence by ID',
	request: { method: 'GET', path: '/api/v1/bot/lead/branch/{branchId}' },
	resend: 'safe',
	fields: [listSequence, branchId],
	output: { from: branchIn, simplified },
});

export const setParentBranch = operation({
	value: 'setParentBranch',
	name: 'Set Parent Branch',
	action: 'Set the parent branch of a sequence',
	description: 'Make a branch the one that its sequence begins with',
	request: { method: 'PUT', path: '/api/v1/bot/lead/parent-branch/{branchId}' },
	resend: 'safe', // The same branch stays the first.
	fields: [placed(sequenceId, { body: 'leadId', convert: numericId }), branchId],
	output: said,
});

/** The ID goes into the body as well, which takes numbers. */
const numbered: Convert = (value, input) => String(numericId(value, input));

const numberedBranchId = { ...branchId, convert: numbered };

/** The branch is named in the body too (documented). */
const withBranch = (call: Call): Call => ({
	...call,
	identity: { ...call.identity, id: Number(call.path.split('/').at(-1)) },
});

export const updateBranch = operation({
	value: 'updateBranch',
	name: 'Update Branch',
	action: 'Update a branch of a sequence',
	description: 'Change the title of a step of a sequence',
	request: { method: 'PUT', path: '/api/v1/bot/lead/branch/{branchId}' },
	resend: 'safe', // The title is set: the same request twice leaves the same branch.
	fields: [
		placed(sequenceId, { body: 'leadId', identifies: true, convert: numericId }),
		numberedBranchId,
		{ ...title, required: true, body: 'data.title' },
	],
	adjust: withBranch,
	output: said,
});
