import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { textOf } from '../../nodes/shared/base/record';
import type { ChatValues } from '../../sandbox/zendesk/chat';
import { isoOf } from '../../sandbox/zendesk/time';
import type { Trigger, TriggerOptions } from './harness';
import { begin, minute, setTimeStage, type TimeStage } from './timeStage';

export { begin, failureOf, minute } from './timeStage';
export const allEvents = ['chatUpdated', 'chatMissed', 'chatRated', 'offlineMessage'];

/** A trigger, and a vendor that shares its clock. */
export interface TriggerStage extends TimeStage {
	/** A time on the wire, so many milliseconds from now. */
	at: (ms?: number) => string;
	/** Puts chats into the sandbox that ended just now, unless the values say otherwise. */
	ended: (values?: ChatValues, count?: number) => string[];
	/** An active Zendesk Chat Trigger. */
	active: (events: string[], more?: Partial<TriggerOptions>) => Promise<Trigger>;
	/** The requests that arrived: from when, behind which chat. */
	asked: () => IDataObject[];
}

export async function setTriggerStage(): Promise<TriggerStage> {
	const stage = await setTimeStage();
	const at = (ms = 0) => isoOf(stage.now() + ms);
	return {
		...stage,
		at,
		ended: (values = {}, count = 1) =>
			stage.sandbox.zendesk.addChats(count, {
				timestamp: at(-5 * minute),
				end_timestamp: at(),
				update_timestamp: at(),
				...values,
			}),
		active: async (events, { parameters, ...more } = {}) => {
			const trigger = await stage.engine.trigger({
				node: 'zendeskChatTrigger',
				parameters: { events, ...parameters } as INodeParameters,
				credentials: stage.credential('zendeskChat'),
				...more,
			});
			await trigger.activate();
			return trigger;
		},
		asked: () =>
			stage.sandbox.received.map(({ query: { start_time, start_id } }) => ({
				minutes: (Number(start_time) * 1000 - begin) / minute,
				...(start_id !== undefined && { start_id }),
			})),
	};
}

/** What a poll tells: event and chat. */
export const told = (items: INodeExecutionData[] | null): string[] =>
	(items ?? []).map(({ json }) => `${textOf(json.event)} ${textOf(json.id)}`);

/** The same for all executions so far. */
export const allTold = ({ executions }: Trigger): string[] => executions.flatMap(told);
