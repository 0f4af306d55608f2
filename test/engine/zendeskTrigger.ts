import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { clock } from '../../nodes/shared/base/clock';
import { textOf } from '../../nodes/shared/base/record';
import type { ChatValues } from '../../sandbox/zendesk/chat';
import { isoOf } from '../../sandbox/zendesk/time';
import { stopTheClock } from './clock';
import type { Trigger, TriggerOptions } from './harness';
import { setStage, type Stage } from './stage';

export const minute = 60_000;
export const allEvents = ['chatUpdated', 'chatMissed', 'chatRated', 'offlineMessage'];

/** A trigger, and a vendor that shares its clock, which only the test moves. */
export interface TriggerStage extends Stage {
	waits: number[];
	/** Lets time pass. */
	pass: (ms: number) => void;
	/** A time on the wire, so many milliseconds from now. */
	at: (ms?: number) => string;
	/** Puts chats into the sandbox that ended just now, unless the values say otherwise. */
	ended: (values?: ChatValues, count?: number) => string[];
	/** An active Zendesk Chat Trigger. */
	active: (events: string[], more?: Partial<TriggerOptions>) => Promise<Trigger>;
	/** The requests that arrived: from when, behind which chat. */
	asked: () => IDataObject[];
	close: () => Promise<void>;
}

/** Long after all that the sandbox begins with. */
export const begin = Date.UTC(2024, 9, 7, 9);

export async function setTriggerStage(): Promise<TriggerStage> {
	const stage = await setStage({ now: () => clock.now() });
	const { waits, restore } = stopTheClock(begin);
	const stopped = clock.now;
	let passedMs = 0;
	clock.now = () => stopped() + passedMs;
	const at = (ms = 0) => isoOf(clock.now() + ms);
	return {
		...stage,
		waits,
		at,
		pass: (ms) => {
			passedMs += ms;
		},
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
		close: () => {
			restore();
			return stage.close();
		},
	};
}

/** What a poll tells: event and chat. */
export const told = (items: INodeExecutionData[] | null): string[] =>
	(items ?? []).map(({ json }) => `${textOf(json.event)} ${textOf(json.id)}`);

/** The same for all executions so far. */
export const allTold = ({ executions }: Trigger): string[] => executions.flatMap(told);

/** What a poll throws. */
export async function failureOf(polling: Promise<unknown>) {
	const failed: unknown = await polling.catch((error: unknown) => error);
	const { name, message, failure } = failed as Error & { failure?: unknown };
	return { name, message, failure };
}
