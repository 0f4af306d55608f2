import {
	additionalFields,
	choiceInput,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { lowerCase, withCriteria } from '../criteria/groups';
import { criteriaInputs } from '../criteria/inputs';
import { placed } from '../locators';
import { getCriteriaFieldsOf } from '../ruleOperations';
import { viewId } from '../settingLocators';
import { operation } from '../vendor';

const views = '/api/v2/{screenName}/visitorhistoryviews';
const oneView = `${views}/{viewId}` as const;

const output: Output = {
	from: 'data',
	simplified: [
		'id',
		'name',
		'and_criteria',
		'sort_by',
		'favourited',
		'system',
		'creator_id',
		'modified_time',
	],
};

const nameTexts = {
	displayName: 'Name',
	name: 'name',
	example: 'Trade customers',
	description: 'Name of the view',
	body: 'name',
} as const;

const favourited = switchInput({
	displayName: 'Favorite',
	name: 'favourited',
	description: 'Whether the view is one of your favorites',
	body: 'favourited',
});

const sortBy = choiceInput({
	displayName: 'Sort By',
	name: 'sortBy',
	choices: {
		last_visit_time: 'Last Visit',
		leadscore: 'Lead Score',
		frequency: 'Number of Visits',
		time_on_site: 'Time on Site',
	},
	description: 'Field to sort the visitors of the view by',
	body: 'sort_by',
});

const list = 'getHistoryViewFields';
const criteria = criteriaInputs({ list, required: true });
const newCriteria = criteriaInputs({ list });

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a visitor history view',
	description: 'Create a view that shows the visitors who meet criteria',
	request: { method: 'POST', path: views, scope: 'visitorhistoryviews.CREATE' },
	resend: 'unsafe', // Each request makes a view.
	fields: [
		textInput({ ...nameTexts, required: true }),
		...criteria,
		additionalFields([favourited, sortBy]),
	],
	adjust: withCriteria(lowerCase),
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many visitor history views',
	description: 'Get a list of visitor history views',
	request: { method: 'GET', path: views, scope: 'visitorhistoryviews.READ' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a visitor history view',
	description: 'Get a visitor history view by ID',
	request: { method: 'GET', path: oneView, scope: 'visitorhistoryviews.READ' },
	resend: 'safe',
	fields: [viewId],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a visitor history view',
	description: 'Change the name, the criteria or the order of a visitor history view',
	request: { method: 'PUT', path: oneView, scope: 'visitorhistoryviews.UPDATE' }, // The verb is inferred.
	resend: 'safe', // The values are set: the same request twice leaves the same view.
	updates: true,
	current: { read: get },
	fields: [
		viewId,
		...newCriteria,
		updateFields('Other fields to update; those you leave out stay unchanged', [
			favourited,
			textInput(nameTexts),
			sortBy,
		]),
	],
	adjust: withCriteria(lowerCase),
	output,
});

const remove = operation({
	...removeById('a visitor history view'),
	request: { method: 'DELETE', path: oneView, scope: 'visitorhistoryviews.DELETE' }, // The verb is inferred.
	fields: [viewId],
});

/** The lists in the editor use it. */
export const getCriteriaFields = operation({
	...getCriteriaFieldsOf('a visitor history view', 'visitor history views'),
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/criteriafields/visitorhistory',
		scope: 'criteriafields.READ',
	},
	fields: [],
});

const getPreferences = operation({
	value: 'getPreferences',
	name: 'Get Preferences',
	action: 'Get a list of the preferences for visitor history views',
	description: 'Get which views the owner of the credential has chosen, and how visitors are shown',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/userpreferences',
		scope: 'userpreferences.READ',
	},
	resend: 'safe',
	fields: [],
	output: { from: 'data' },
});

const setDefault = operation({
	value: 'setDefault',
	name: 'Set Default',
	action: 'Set a visitor history view as default',
	description: 'Choose the view that a column of the visitor history shows',
	// Inferred: the page shows path and body, but no verb.
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/userpreferences/visitorhistoryviews',
		scope: 'userpreferences.UPDATE',
	},
	resend: 'safe', // The value is set.
	fields: [
		choiceInput({
			displayName: 'Column',
			name: 'listName',
			choices: { list_one: 'First', list_two: 'Second', list_three: 'Third' },
			description: 'Column that shows the view',
			body: 'list_name',
		}),
		placed(viewId, { body: 'view_id' }),
	],
	output: { from: 'data' },
});

export const visitorHistoryView: Resource = {
	value: 'visitorHistoryView',
	name: 'Visitor History View',
	operations: [create, remove, get, getCriteriaFields, getMany, getPreferences, setDefault, update],
};
