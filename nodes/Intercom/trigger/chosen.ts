import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { invalid } from '../../shared/base/errors';
import { chosenIn } from '../../shared/trigger/chosen';
import { everyTopic, ping } from '../topics';
import { otherTopics, triggerOn } from './inputs';

type Context = IHookFunctions | IWebhookFunctions;

/** The topics that start the workflow. */
export const chosenTopics = (context: Context): string[] => [
	...chosenIn(context, triggerOn),
	...chosenIn(context, otherTopics),
];

/** Does this topic start the workflow? */
export const isChosen = (context: Context, topic: string): boolean => {
	const chosen = chosenTopics(context);
	return chosen.includes(topic) || (chosen.includes(everyTopic) && topic !== ping);
};

/** @throws CallFailure when there are none, or one that can be no topic */
export function checkTopics(context: Context): void {
	const chosen = chosenTopics(context);
	if (chosen.length === 0) {
		throw invalid(triggerOn.displayName, 'is empty', 'Choose at least one topic.');
	}
	const wrong = chosen.find(
		(topic) => topic !== everyTopic && !/^[a-z_]+(\.[a-z_]+)*$/.test(topic),
	);
	if (wrong === undefined) return;
	throw invalid(
		otherTopics.displayName,
		`holds "${wrong}", which is no topic`,
		'Topics are written as in the Developer Hub, such as contact.user.created.',
	);
}
