import type { INodeParameters } from 'n8n-workflow';
import type { VendorName } from '../sandbox';

/** One thing that the nodes are asked to do, and what they are told to do it with. */
export interface Work {
	vendor: VendorName;
	/** Short name of the node. */
	node: string;
	/** Doing it twice is not the same as once, so nothing may be sent again on suspicion. */
	isUnsafe?: true;
	/** It makes its record itself. */
	makesRecord?: true;
	parameters: INodeParameters;
}

const id = '={{ $json.id }}';
const value = '={{ $json.value }}';

export const works = {
	zohoUpdate: {
		vendor: 'zoho',
		node: 'zohoSalesIQ',
		parameters: {
			resource: 'visitor',
			operation: 'update',
			conversationId: id,
			updateFields: { name: value },
		},
	},
	zohoCustomInfo: {
		vendor: 'zoho',
		node: 'zohoSalesIQ',
		parameters: {
			resource: 'visitor',
			operation: 'updateCustomInfo',
			conversationId: id,
			customInfoFields: { field: [{ key: 'plan', value }] },
		},
	},
	zendeskUpdate: {
		vendor: 'zendesk',
		node: 'zendeskChat',
		parameters: {
			resource: 'visitor',
			operation: 'update',
			visitorId: id,
			updateFields: { name: value },
		},
	},
	zendeskCreate: {
		vendor: 'zendesk',
		node: 'zendeskChat',
		isUnsafe: true,
		makesRecord: true,
		parameters: { resource: 'visitor', operation: 'create', name: value, email: value },
	},
	intercomUpdate: {
		vendor: 'intercom',
		node: 'intercom',
		parameters: {
			resource: 'visitor',
			operation: 'update',
			visitorId: id,
			updateFields: { name: value },
		},
	},
	intercomConvert: {
		vendor: 'intercom',
		node: 'intercom',
		isUnsafe: true,
		parameters: {
			resource: 'visitor',
			operation: 'convert',
			visitorId: id,
			contactType: 'user',
			contactIdentifyBy: 'email',
			contactEmail: value,
		},
	},
	acquireUpdate: {
		vendor: 'acquire',
		node: 'acquire',
		parameters: {
			resource: 'contact',
			operation: 'update',
			contactId: id,
			updateFields: { name: value },
			customInfoFields: { field: [{ key: 'membership_number', value }] },
		},
	},
} satisfies Record<string, Work>;

export type WorkName = keyof typeof works;

export const workOf = (name: WorkName): Work => works[name];

/** What each execution of a vendor does, in turn. */
export const turns: Record<VendorName, readonly [WorkName, ...WorkName[]]> = {
	zoho: ['zohoUpdate', 'zohoCustomInfo'],
	zendesk: ['zendeskUpdate', 'zendeskCreate', 'zendeskUpdate'],
	intercom: ['intercomUpdate', 'intercomUpdate', 'intercomConvert'],
	acquire: ['acquireUpdate'],
};
