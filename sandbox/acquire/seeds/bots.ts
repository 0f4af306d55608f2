import type { Row } from '../table';

const created = '2024-07-01T08:00:00.000Z';

export const botGroupSeeds: Row[] = [
	{
		id: 3,
		title: 'Delivery',
		description: 'When parcels come',
		isDefault: 'yes',
		askFeedback: 'disabled',
		cascadeApplicable: 'disabled',
		createdBy: 5,
		updatedBy: 5,
		dateCreated: created,
		dateUpdated: created,
	},
];

export const questionOf = (question: string, values: Partial<Row> = {}) => ({
	groupId: 3,
	type: 'live',
	subtype: 'user_added',
	status: 'active',
	language: 'en',
	answerType: 'random',
	actionEnabled: 'disabled',
	wantFeedback: 'active',
	askedCount: 0,
	allowRelatedQue: 'disabled',
	relatedQueIds: '',
	createdBy: 5,
	updatedBy: 5,
	dateCreated: created,
	dateUpdated: created,
	qnaMainQuestions: [{ id: 5773, question }],
	qnaMainAnswers: [{ id: 4595, answer: 'Yes, within three days.', answerJson: null }],
	qnaMainActions: [],
	...values,
});

export const questionSeeds: Row[] = [
	{ ...questionOf('Do you deliver?'), id: 3781 },
	{ ...questionOf('Do you deliver abroad?', { type: 'suggested' }), id: 3782 },
];

export const sequenceOf = (title: string, values: Partial<Row> = {}) => ({
	title,
	description: 'Asks for name and email',
	status: 'publish',
	greeting: 'active',
	askFeedback: 'disabled',
	identifier: 'salesAtNight',
	identifierCount: 1,
	isImported: 'no',
	isCloned: 'no',
	clonedCount: 0,
	createdBy: 5,
	updatedBy: 5,
	dateCreated: created,
	dateUpdated: created,
	...values,
});

export const sequenceSeeds: Row[] = [{ ...sequenceOf('Sales at Night'), id: 137 }];

export const branchSeeds: Row[] = [
	{
		id: 918,
		leadId: 137,
		title: 'Sales',
		visibleOrder: 2,
		position: { x: 405, y: 180 },
		isParent: 'no',
		leadEdges: [],
	},
	{
		id: 919,
		leadId: 137,
		title: 'Welcome',
		visibleOrder: 1,
		position: { x: 405, y: 22 },
		isParent: 'yes',
		leadEdges: [
			{
				...{ id: 3969, type: 'bubble', typeVal: null, visibleOrder: 1 },
				leadEdgeBubbles: [{ id: 782, label: 'Sales', nextBranchId: 918, wantToSave: 'no' }],
			},
		],
	},
];
