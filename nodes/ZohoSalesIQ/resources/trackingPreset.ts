import {
	additionalFields,
	choiceInput,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	wholeList,
} from '../../shared/operation';
import { ringInputs, withRings } from '../criteria/rings';
import { getCriteriaFieldsOf } from '../ruleOperations';
import { inWords } from '../rules';
import { presetId } from '../settingLocators';
import { operation } from '../vendor';

const presets = '/api/v2/{screenName}/trackingpresets';
const onePreset = `${presets}/{presetId}` as const;

const output: Output = { from: 'data' };

const applied = switchInput({
	displayName: 'Applied',
	name: 'applied',
	description: 'Whether the visitors are shown by this preset right away',
	body: 'applied',
});

const description = textInput({
	displayName: 'Description',
	name: 'description',
	example: 'Those who chat most stand in the middle',
	description: 'What the preset is for',
	body: 'description',
});

const enabled = switchInput({
	displayName: 'Enabled',
	name: 'enabled',
	default: true,
	description: 'Whether the preset can be chosen',
	body: 'enabled',
});

/** A preset is made switched off, unless the builder wants it. */
const enabledAtFirst = switchInput({
	displayName: 'Enabled',
	name: 'enabled',
	description: 'Whether the preset can be chosen from the start',
	body: 'enabled',
});

const name = textInput({
	displayName: 'Name',
	name: 'name',
	required: true,
	example: 'Talkative visitors',
	description: 'Name of the preset',
	body: 'name',
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a tracking preset',
	description: 'Create a preset that sorts the visitors on the website into four rings',
	request: { method: 'POST', path: presets, scope: 'trackingpresets.CREATE' },
	resend: 'unsafe', // Each request makes a preset.
	fields: [name, ...ringInputs, enabledAtFirst, additionalFields([applied, description])],
	adjust: withRings,
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many tracking presets',
	description: 'Get a list of tracking presets',
	request: { method: 'GET', path: presets, scope: 'trackingpresets.READ' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a tracking preset',
	description: 'Get a tracking preset by ID',
	request: { method: 'GET', path: onePreset, scope: 'trackingpresets.READ' },
	resend: 'safe',
	fields: [presetId],
	output,
});

// No Only If Changed: all fields are mandatory with every update (documented).
const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a tracking preset',
	description: 'Change a tracking preset; SalesIQ wants all that it holds with every update',
	request: { method: 'PUT', path: onePreset, scope: 'trackingpresets.UPDATE' },
	resend: 'safe', // The values are set: the same request twice leaves the same preset.
	fields: [presetId, name, { ...description, required: true }, ...ringInputs, applied, enabled],
	adjust: withRings,
	output,
});

const setEnabled = operation({
	value: 'setEnabled',
	name: 'Enable or Disable',
	action: 'Enable or disable a tracking preset',
	description: 'Enable or disable a tracking preset',
	request: { method: 'PUT', path: onePreset, scope: 'trackingpresets.UPDATE' },
	resend: 'safe', // The value is set.
	fields: [presetId, enabled], // Which may be sent alone (documented).
	output,
});

const remove = operation({
	...removeById('a tracking preset'),
	request: { method: 'DELETE', path: onePreset, scope: 'trackingpresets.DELETE' },
	fields: [presetId],
});

const hideOthers = switchInput({
	displayName: 'Hide Visitors of Other Operators',
	name: 'hideOthers',
	description: 'Whether visitors who chat with another operator are hidden',
	body: 'hide_other_agent_connected_visitors',
});

const updatePreference = operation({
	value: 'updatePreference',
	name: 'Update Preference',
	action: 'Update a preference of the visitor tracking',
	description: 'Change how the owner of the credential sees the visitors on the website',
	// Inferred: the page shows path and body, but no verb.
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/userpreferences/tracking',
		scope: 'userpreferences.UPDATE',
	},
	resend: 'safe', // The values are set.
	fields: [
		choiceInput({
			displayName: 'View',
			name: 'view',
			choices: { ring: 'Rings', list: 'List' },
			description: 'How to show the visitors',
			body: 'view',
		}),
		{ ...hideOthers, convert: inWords(hideOthers) },
	],
	output: { from: 'data' },
});

/** The lists in the editor use it. */
export const getCriteriaFields = operation({
	...getCriteriaFieldsOf('a tracking preset', 'tracking presets'),
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/criteriafields/trackingpresets',
		scope: 'criteriafields.READ',
	},
	fields: [],
});

export const trackingPreset: Resource = {
	value: 'trackingPreset',
	name: 'Tracking Preset',
	operations: [
		create,
		remove,
		setEnabled,
		get,
		getCriteriaFields,
		getMany,
		update,
		updatePreference,
	],
};
