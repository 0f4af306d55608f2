import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';

import { factsOf, nodeError } from '../../shared/base/errors';
import { isoOrNull, textOf } from '../../shared/base/record';
import { type Form, shape } from '../../shared/run/output';
import { chosenEvents, chosenIn } from '../../shared/trigger/chosen';
import { eventItemOf } from '../../shared/trigger/eventItem';
import { eventKeyOf } from '../../shared/trigger/eventKey';
import { chatFields } from '../resources/chat/fields';
import { zendeskChat } from '../vendor';
import { changedAt, type Event, marksOf } from './events';
import { departments, triggerOn } from './inputs';

/** What the builder wants to be told, and how. */
export interface Chosen {
	events: Event[];
	/** None means all. */
	departmentIds: string[];
	form: Form;
}

/** @throws NodeApiError when no event is chosen */
export function choiceOf(context: IPollFunctions): Chosen {
	try {
		const events = chosenEvents(context, triggerOn) as Event[];
		const form = context.getNodeParameter('output', 'simplified') as Form;
		return { events, departmentIds: chosenIn(context, departments), form };
	} catch (error) {
		throw nodeError(context.getNode(), factsOf(error));
	}
}

/** Is it a chat that the builder wants to hear of? Of a deleted one nothing is left to tell (inferred). */
export const isWanted = (
	{ deleted, department_id: departmentId }: IDataObject,
	{ departmentIds }: Chosen,
): boolean =>
	deleted !== true && (departmentIds.length === 0 || departmentIds.includes(textOf(departmentId)));

const output = { simplified: chatFields };

/** A chat as one event. */
export function itemOf(chat: IDataObject, event: Event, { form }: Chosen): INodeExecutionData {
	const [record] = shape([chat], output, form, zendeskChat) as [IDataObject];
	if (form === 'raw') return { json: { event, ...record } };
	const eventKey = eventKeyOf(event, textOf(chat.id), changedAt(chat));
	return { json: eventItemOf({ event, event_time: timeOf(event, chat), eventKey }, record) };
}

/** When it happened, or where the chat does not say, when the chat was changed last. */
function timeOf(event: Event, chat: IDataObject): string | null {
	const mark = marksOf(chat).find((one) => one.event === event);
	return isoOrNull(mark?.at ?? changedAt(chat));
}
