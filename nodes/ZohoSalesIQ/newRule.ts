import type { IDataObject } from 'n8n-workflow';

import { allKinds, CallFailure } from '../shared/base/errors';
import { textOf } from '../shared/base/record';
import {
	conversionOf,
	type Operation,
	type Refusal,
	type RunSteps,
	type Step,
	switchInput,
} from '../shared/operation';

/** A rule is made switched off, unless the builder wants it in force. */
export const enabledAtFirst = switchInput({
	displayName: 'Enabled',
	name: 'enabled',
	description:
		'Whether the rule is in force from the start. SalesIQ puts each new rule into force, so that one which is not wanted yet is switched off in a second request.',
});

const truth = conversionOf(enabledAtFirst);

type Answered = Extract<Step, { body: unknown }>;

/**
 * Creates a rule, then switches it where it is not as the builder wants it: no page lets a new rule say whether it is
 * in force, and the samples of new ones are (documented).
 */
export const createThenSwitch =
	(setEnabled: Operation): RunSteps =>
	async ({ call, parameter, send, perform }) => {
		const label = enabledAtFirst.displayName;
		const enabled = truth(parameter('enabled'), { label, emptyValues: 'leave', timeZone: '' });
		const [rule] = ((await send(call)) as Answered).records as [IDataObject];
		// Lead scoring has a word for it (documented).
		const isEnabled = rule.status === 'enabled' || rule.enabled === true;
		if (isEnabled === enabled) return { record: rule };
		const ruleId = textOf(rule.id);
		const switched = await perform(setEnabled, { ruleId, enabled }, { refusals: allKinds });
		if (switched.refused) throw notSwitched(switched.refused, ruleId, isEnabled);
		return { record: switched.records[0] as IDataObject };
	};

const notSwitched = ({ failure: { facts, body } }: Refusal, ruleId: string, isEnabled: boolean) => {
	const [state, way] = isEnabled ? ['still in force', 'off'] : ['not in force yet', 'on'];
	const advice = `The rule ${ruleId} was created, but is ${state}: switch it ${way} with Enable or Disable, and do not create it again.`;
	return new CallFailure({ ...facts, advice, harmlessToRepeat: false }, body);
};
