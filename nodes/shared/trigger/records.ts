import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	IPollFunctions,
} from 'n8n-workflow';

import { factsOf, nodeError } from '../base/errors';
import type { Field } from '../operation/field';
import type { Form } from '../run/output';
import { chosenEvents } from './chosen';
import { eventKeyOf } from './eventKey';
import type { Change, Stamp, Stored } from './known';
import { type Context, parameterOf } from './parameter';
import { forget, leave, leftBefore, oneAtATime, pollBudget } from './poll';
import { isPolling } from './receiveBy';

/** What a reading of a kind of record brought. */
export interface Reading<Left extends Stored = Stored> {
	changes: Change[];
	/** For the next one. */
	left: Left;
}

/** An event that a poll tells. */
export interface Told {
	event: string;
	kind: string;
	record: IDataObject;
	/** The same whenever this version of the record is told. */
	eventKey: string;
}

/** The records that a trigger asks for when it polls. Its events are named `<kind>.created` and `<kind>.updated`. */
export interface Records<Left extends Stored = Stored> {
	triggerOn: Field;
	/**
	 * Reads what is new or changed of a kind.
	 * @param left by the reading before; undefined in the first one, which tells nothing
	 */
	read: (
		context: IPollFunctions,
		kind: string,
		left: Left | undefined,
		mayGoOn: () => boolean,
	) => Promise<Reading<Left>>;
	/** Some records of a kind, as recent as they are easily had. */
	readSome: (context: IExecuteFunctions, kind: string) => Promise<IDataObject[]>;
	stampOf: (record: IDataObject) => Stamp;
	itemOf: (told: Told, form: Form) => IDataObject;
}

/** `poll()` of a trigger that knows both ways: nothing where the vendor calls. */
export async function pollRecords<Left extends Stored>(
	context: IPollFunctions,
	records: Records<Left>,
): Promise<INodeExecutionData[][] | null> {
	if (!isPolling(context)) {
		// What the webhook brings from now on is not told again when somebody goes back to polling.
		forget(context, place);
		return null;
	}
	const chosen = choiceOf(context, records);
	const items = await oneAtATime(context, () => readNews(context, records, chosen));
	return items && items.length > 0 ? [items] : null;
}

/**
 * `execute()` of such a trigger: hands on what the vendor or a poll brought. A test in the editor that polls brings
 * nothing, so some records are read as examples. Without `execute()` n8n would call `poll()` in every test, and drop what
 * the vendor sent.
 */
export async function handOn<Left extends Stored>(
	context: IExecuteFunctions,
	records: Records<Left>,
): Promise<INodeExecutionData[][] | null> {
	if (context.getMode() !== 'manual' || !isPolling(context)) return [context.getInputData()];
	const items = await readExamples(context, records, choiceOf(context, records));
	return items.length > 0 ? [items] : null;
}

/** Where the static data has it. */
const place = 'polled';

interface Chosen {
	events: string[];
	kinds: string[];
	form: Form;
}

function choiceOf<Left extends Stored>(context: Context, { triggerOn }: Records<Left>): Chosen {
	try {
		const events = chosenEvents(context, triggerOn);
		const kinds = [...new Set(events.map((event) => event.split('.')[0] as string))];
		return { events, kinds, form: parameterOf(context, 'output', 'simplified') as Form };
	} catch (error) {
		throw nodeError(context.getNode(), factsOf(error));
	}
}

async function readNews<Left extends Stored>(
	context: IPollFunctions,
	records: Records<Left>,
	{ events, kinds, form }: Chosen,
): Promise<INodeExecutionData[]> {
	const before = leftBefore(context, (data) => data[place] !== undefined);
	// A copy: n8n wraps what it hands out, and wraps it once more when it is stored again.
	const left = JSON.parse(JSON.stringify(before?.[place] ?? {})) as Record<string, Left>;
	const mayGoOn = pollBudget(context);
	const after: Record<string, Left> = {};
	const told: Array<Change & { kind: string; event: string }> = [];
	for (const kind of kinds) {
		const reading = await records.read(context, kind, left[kind], mayGoOn);
		after[kind] = reading.left;
		for (const change of reading.changes) {
			told.push({ ...change, kind, event: `${kind}.${change.what}` });
		}
	}
	leave(context, { [place]: after }, before === undefined);
	return told
		.filter(({ event }) => events.includes(event))
		.sort((one, other) => one.stamp.changedAt - other.stamp.changedAt)
		.map(({ event, kind, record }) => itemOf(records, { event, kind, record }, form));
}

/** How many examples a test shows of each event. */
const mostOfEach = 3;

async function readExamples<Left extends Stored>(
	context: IExecuteFunctions,
	records: Records<Left>,
	{ events, kinds, form }: Chosen,
): Promise<INodeExecutionData[]> {
	const { readSome, stampOf } = records;
	const items: INodeExecutionData[] = [];
	for (const kind of kinds) {
		const some = await readSome(context, kind);
		for (const event of events.filter((one) => one.startsWith(`${kind}.`))) {
			const time = event.endsWith('.created') ? 'createdAt' : 'changedAt';
			const newestFirst = [...some].sort((one, other) => stampOf(other)[time] - stampOf(one)[time]);
			for (const record of newestFirst.slice(0, mostOfEach)) {
				items.push(itemOf(records, { event, kind, record }, form));
			}
		}
	}
	return items;
}

function itemOf<Left extends Stored>(
	records: Records<Left>,
	told: Omit<Told, 'eventKey'>,
	form: Form,
): INodeExecutionData {
	const { id, changedAt } = records.stampOf(told.record);
	const eventKey = eventKeyOf(told.event, id, String(changedAt));
	return { json: records.itemOf({ ...told, eventKey }, form) };
}
