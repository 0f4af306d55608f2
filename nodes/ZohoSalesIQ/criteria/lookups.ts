import type { IDataObject } from 'n8n-workflow';

import { textOf } from '../../shared/base/record';
import type { Operation } from '../../shared/operation';
import { optionsOf } from '../../shared/run/lookup';
import { getCriteriaFields as chatRouting } from '../resources/chatRoutingRule';
import { getCriteriaFields as leadScoring } from '../resources/leadScoringRule';
import { getCriteriaFields as preset } from '../resources/trackingPreset';
import { getCriteriaFields as trigger } from '../resources/triggerRule';
import { getCriteriaFields as historyView } from '../resources/visitorHistoryView';
import { getCriteriaFields as visitorRouting } from '../resources/visitorRoutingRule';
import { zohoSalesIQ } from '../vendor';

const small = ['of', 'on', 'in', 'to', 'by', 'and'];
const abbreviations = ['url', 'ip', 'id', 'utm', 'crm', 'os'];

/** A name in snake case as it stands on a screen, such as "Number of Visits". */
export const titled = (name: string): string =>
	name
		.split('_')
		.map((word, index) => {
			if (abbreviations.includes(word)) return word.toUpperCase();
			const isSmall = index > 0 && small.includes(word);
			return isSmall ? word : word.charAt(0).toUpperCase() + word.slice(1);
		})
		.join(' ');

const entry = ({ field_name }: IDataObject) => {
	const name = textOf(field_name);
	return { name: titled(name), value: name };
};

const fieldsOf = (by: Operation) => optionsOf(zohoSalesIQ, { by, entry });

export const getChatRoutingFields = fieldsOf(chatRouting);
export const getLeadScoringFields = fieldsOf(leadScoring);
export const getPresetFields = fieldsOf(preset);
export const getTriggerFields = fieldsOf(trigger);
export const getHistoryViewFields = fieldsOf(historyView);
export const getVisitorRoutingFields = fieldsOf(visitorRouting);
