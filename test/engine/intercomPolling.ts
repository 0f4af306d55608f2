import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { textOf } from '../../nodes/shared/base/record';
import type { IntercomContact } from '../../sandbox/intercom/contact';
import type { Trigger, TriggerOptions } from './harness';
import { setTimeStage, type TimeStage } from './timeStage';

export const contacts = ['contact.created', 'contact.updated'];

/** An Intercom that only the test lets change, and triggers that poll it. */
export interface PollingStage extends TimeStage {
	/** Unix seconds, so many from now. */
	seconds: (fromNow?: number) => number;
	/** Contacts that were created just now, unless the values say otherwise. */
	created: (values?: Partial<IntercomContact>, count?: number) => string[];
	/** Changes a contact just now, or so many seconds from now. */
	change: (id: string, fromNow?: number) => void;
	/** A trigger that polls, and is active. */
	active: (pollEvents: string[], more?: Partial<TriggerOptions>) => Promise<Trigger>;
}

export async function setPollingStage(): Promise<PollingStage> {
	const stage = await setTimeStage();
	const desk = stage.sandbox.intercom;
	const seconds = (fromNow = 0) => Math.floor(stage.now() / 1000) + fromNow;
	return {
		...stage,
		seconds,
		created: (values = {}, count = 1) =>
			Array.from({ length: count }, () => desk.addContact(values, seconds()).id),
		change: (id, fromNow = 0) => {
			const contact = desk.contacts.get(id) as IntercomContact;
			desk.contacts.set(id, { ...contact, updatedAt: seconds(fromNow) });
		},
		active: async (pollEvents, { parameters, ...more } = {}) => {
			const trigger = await stage.engine.trigger({
				node: 'intercomTrigger',
				parameters: { receiveBy: 'polling', pollEvents, ...parameters } as INodeParameters,
				credentials: stage.credential('intercom', { clientSecret: '' }),
				...more,
			});
			await trigger.activate();
			return trigger;
		},
	};
}

/** What a poll tells: topic and record. */
export const told = (items: INodeExecutionData[] | null): string[] =>
	(items ?? []).map(({ json }) => `${textOf(json.topic)} ${textOf(json.id)}`);

/** The same for all executions so far. */
export const allTold = ({ executions }: Trigger): string[] => executions.flatMap(told);

/** How each of these contacts is told. */
export const each = (what: 'created' | 'updated', ids: string[]): string[] =>
	ids.map((id) => `contact.${what} ${id}`);
