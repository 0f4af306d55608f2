import type { INodeType } from 'n8n-workflow';

import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { resources as intercomResources } from '../../nodes/Intercom/resources';
import { intercom } from '../../nodes/Intercom/vendor';
import type { Resource } from '../../nodes/shared/operation/operation';
import type { Vendor } from '../../nodes/shared/operation/vendor';
import { resources as zendeskResources } from '../../nodes/ZendeskChat/resources';
import { zendeskChat } from '../../nodes/ZendeskChat/vendor';
import { ZendeskChat } from '../../nodes/ZendeskChat/ZendeskChat.node';
import type { WorkName } from '../works';

export interface Measurable {
	node: INodeType;
	vendor: Vendor;
	resources: readonly Resource[];
}

/** The parts of our nodes that other contenders are made of. */
export const vendors: Record<WorkName, Measurable> = {
	intercom: { node: new Intercom(), vendor: intercom, resources: intercomResources },
	zendeskChat: { node: new ZendeskChat(), vendor: zendeskChat, resources: zendeskResources },
};
