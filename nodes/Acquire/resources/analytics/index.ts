import type { IDataObject } from 'n8n-workflow';

import { at } from '../../../shared/base/record';
import {
	choiceInput,
	filters,
	milliseconds,
	type Resource,
	returnAllOrLimit,
	textInput,
	timeInput,
	wholeList,
} from '../../../shared/operation';
import { rowsIn } from '../../answers';
import { reportKey } from '../../contentLocators';
import { placed, userLocator } from '../../locators';
import { allAtOnce } from '../../paging';
import { operation } from '../../vendor';
import { asAsked, reportIn, utcOffset } from './report';

const offset = textInput({
	displayName: 'UTC Offset',
	name: 'utcOffset',
	example: '+05:30',
	description: 'Distance of your time zone from UTC, by which the report counts days and hours',
	query: 'offset',
	convert: utcOffset,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a report',
	description: 'Get one of the reports of Acquire, as data or as CSV',
	request: { method: 'GET', path: '/api/v1/analytics/{area}/{report}' },
	resend: 'safe',
	fields: [
		choiceInput({
			displayName: 'Area',
			name: 'area',
			choices: {
				general: 'General',
				agent: 'Agents',
				bot: 'Bots',
				voip: 'Calls',
				chat: 'Chat',
				cobrowse: 'Cobrowse',
				mail: 'Email',
				kb: 'Knowledge Base',
			},
			description: 'What the report is about',
			path: true,
		}),
		textInput({
			displayName: 'Report',
			name: 'report',
			required: true,
			example: 'cases-overview',
			hint: 'Known are cases-overview and cases-by-channel (General), agent-list and agent-leaderboard (Agents), calls-overview (Calls), chat-overview, chat-handle-time and conversations-tagged (Chat)',
			description: 'Name of the report in its address',
			path: true,
		}),
		timeInput({
			displayName: 'Start',
			name: 'startDate',
			description: 'Start of the period; most reports need it',
			query: 'start_date',
			convert: milliseconds,
		}),
		timeInput({
			displayName: 'End',
			name: 'endDate',
			description: 'End of the period; most reports need it',
			query: 'end_date',
			convert: milliseconds,
		}),
		offset,
		choiceInput({
			displayName: 'Format',
			name: 'format',
			choices: { json: 'Data', csv: 'CSV' },
			description: 'CSV comes as one text, which Convert to File makes a file of',
			query: 'output',
		}),
		filters([
			userLocator(
				{
					displayName: 'Agent',
					name: 'agentId',
					description: 'The agent whom the report is about',
				},
				{ query: 'agent_id' },
			),
			textInput({
				displayName: 'Search',
				name: 'search',
				example: 'Lindh',
				description: 'Words in the name or email of agents, in reports about them',
				query: 'search',
			}),
		]),
	],
	adjust: asAsked,
	list: { ...wholeList, sameAs: () => null }, // Rows of a report are no records that could come twice.
	output: { from: reportIn },
});

/** The report with what its charts show (documented). */
const customReportIn = (body: unknown): IDataObject | undefined => {
	const report = at(body, 'data.customReport') as IDataObject | undefined;
	return report && { ...report, reportData: at(body, 'data.reportData') as IDataObject[] };
};

const getCustomReport = operation({
	value: 'getCustomReport',
	name: 'Get Custom Report',
	action: 'Get a custom report',
	description: 'Get a report that was made in Acquire, with the data of its charts',
	request: { method: 'GET', path: '/api/v1/analytics/custom-reporting/get-custom-report' },
	resend: 'safe',
	fields: [placed(reportKey, { query: 'report_key' }), offset],
	output: { from: customReportIn },
});

/** The lists in the editor use it. */
export const getCustomReports = operation({
	value: 'getCustomReports',
	name: 'Get Many Custom Reports',
	action: 'Get many custom reports',
	description: 'Get a list of the reports that were made in Acquire',
	request: { method: 'GET', path: '/api/v1/analytics/custom-reporting/get-all-custom-report' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: allAtOnce,
	output: { from: rowsIn },
});

export const analytics: Resource = {
	value: 'analytics',
	name: 'Analytics',
	operations: [get, getCustomReport, getCustomReports],
};
