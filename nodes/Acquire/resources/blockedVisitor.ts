import { CallFailure } from '../../shared/base/errors';
import { at, textOf } from '../../shared/base/record';
import {
	choiceInput,
	deleted,
	filters,
	numberInput,
	type Output,
	type Resource,
	returnAllOrLimit,
	type RunSteps,
	type Step,
	wholeList,
} from '../../shared/operation';
import { countIn, recordIn, rowsIn } from '../answers';
import { searchWhere } from '../fields';
import { blockId, contactId, placed } from '../locators';
import { allAtOnce } from '../paging';
import { operation } from '../vendor';

/** What most workflows need of a block. */
export const simplified = [
	'id',
	'contactId',
	'contactEmail',
	'contactPhone',
	'contactIp',
	'type',
	'userId',
	'userName',
	'blockBy',
	'blockTill',
	'dateCreated',
];

const output: Output = { from: recordIn, simplified };

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a blocked visitor',
	description: 'Get a block by its own ID',
	request: { method: 'GET', path: '/api/v1/crm/block-visitor/{blockId}' },
	resend: 'safe',
	fields: [blockId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many blocked visitors',
	description: 'Get a list of the contacts that are blocked',
	request: { method: 'GET', path: '/api/v1/crm/block-visitor' },
	resend: 'safe',
	fields: [...returnAllOrLimit, filters([searchWhere])],
	list: allAtOnce,
	output: { from: rowsIn, simplified },
});

const unblockBy = choiceInput({
	displayName: 'Unblock By',
	name: 'unblockBy',
	choices: { contact: 'Contact', block: 'Block' },
	description: 'Which value identifies the block to remove',
	noDataExpression: true,
});

/** The ID of a block is not that of the contact (documented): the block is looked for among all. */
const findThenUnblock: RunSteps = async ({ call, parameter, send, perform }) => {
	const { contact, id } = call.query;
	if (parameter('unblockBy') === 'block') {
		await send({ ...call, query: { id } });
		return { record: {} };
	}
	const first = (await perform(getMany, {})) as Answered;
	const count = countIn(first.body) ?? 0;
	const isWhole = first.records.length >= count;
	const { records } = isWhole ? first : ((await perform(getAll, { size: count })) as Answered);
	const blocks = records.filter(({ data }) => textOf(at(data, 'id')) === contact);
	if (blocks.length === 0) throw notBlocked(textOf(contact), records.length < count);
	for (const block of blocks) await send({ ...call, query: { id: textOf(block.id) } });
	return { record: {} };
};

type Answered = Extract<Step, { body: unknown }>;

const getAll = operation({
	...getMany,
	list: wholeList,
	request: { method: 'GET', path: '/api/v1/crm/block-visitor' },
	fields: [numberInput({ displayName: 'Size', name: 'size', default: 100, query: 'limit' })],
});

const notBlocked = (contact: string, isPart: boolean) =>
	new CallFailure({
		kind: 'notFound',
		message: `Acquire has no block of the contact ${contact}`,
		advice: isPart
			? 'Acquire did not give all blocks. Choose By Block, and take its ID from Acquire.'
			: 'The contact is not blocked: the block has ended, or somebody has removed it.',
	});

const unblock = operation({
	value: 'unblock',
	name: 'Unblock',
	action: 'Unblock a visitor',
	description: 'Unblock a contact, by the contact or by the block',
	request: { method: 'DELETE', path: '/api/v1/crm/block-visitor' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [
		unblockBy,
		{
			...placed(contactId, { query: 'contact', identifies: true }),
			displayOptions: { show: { unblockBy: ['contact'] } },
		},
		{
			...placed(blockId, { query: 'id', identifies: true }),
			displayOptions: { show: { unblockBy: ['block'] } },
		},
	],
	steps: findThenUnblock,
	output: deleted,
});

export const blockedVisitor: Resource = {
	value: 'blockedVisitor',
	name: 'Blocked Visitor',
	operations: [get, getMany, unblock],
};
