import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';
import { samples } from '../sandbox';

/** One thing to do with every item, in the words of each contender. */
export interface Work {
	credentialType: string;
	credential: (url: string) => ICredentialDataDecryptedObject;
	/** As the builder enters it in our node. */
	parameters: INodeParameters;
	/** The same request for the HTTP Request node. */
	request: { method: string; path: string; body: string };
	item: (id: string, index: number) => IDataObject;
}

const person = (id: string, index: number) => ({
	id,
	name: `Visitor ${index}`,
	phone: `202555${String(index).padStart(6, '0')}`,
	order: `PO-${index}`,
	seats: index,
});

export const works = {
	intercom: {
		credentialType: 'intercomLiveChatApi',
		credential: (url) => ({
			apiUrl: `${url}/intercom`,
			accessToken: samples.intercom.tokens.good,
		}),
		parameters: {
			resource: 'visitor',
			operation: 'update',
			identifyBy: 'id',
			visitorId: '={{ $json.id }}',
			updateFields: { name: '={{ $json.name }}' },
			customInfoInput: 'fields',
			customInfoFields: {
				field: [
					{ key: 'order_reference', value: '={{ $json.order }}' },
					{ key: 'seats', value: '={{ $json.seats }}' },
				],
			},
		},
		request: {
			method: 'PUT',
			path: '/intercom/visitors',
			body: '{ id: $json.id, name: $json.name, custom_attributes: { order_reference: $json.order, seats: $json.seats } }',
		},
		item: person,
	},
	zendeskChat: {
		credentialType: 'zendeskChatApi',
		credential: (url) => ({
			subdomain: 'acmehelp',
			apiUrl: `${url}/zendesk`,
			accessToken: samples.zendesk.tokens.good,
		}),
		parameters: {
			authentication: 'accessToken',
			resource: 'visitor',
			operation: 'update',
			visitorId: '={{ $json.id }}',
			updateFields: { name: '={{ $json.name }}', phone: '={{ $json.phone }}' },
		},
		request: {
			method: 'PUT',
			path: '/zendesk/api/v2/chat/visitors/{{ $json.id }}',
			body: '{ name: $json.name, phone: $json.phone }',
		},
		item: person,
	},
} satisfies Record<string, Work>;

export type WorkName = keyof typeof works;
