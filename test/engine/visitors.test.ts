import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples, type Sandbox } from '../../sandbox';
import { jsonOf } from './observe';
import { setStage, type NodeName, type Stage } from './stage';

type Info = Record<string, string | number | boolean>;

/** A person with custom information of three types, whose keys exist in all four sandboxes. */
const person = {
	name: 'Sanna Wirén & Sons',
	email: 'sanna.wiren@fjordworks.example',
	phone: '+4720255503',
};
const customInfo: Info = { order_reference: 'PO-1187', seats: 12, newsletter: false };

/** How a vendor's person is read and written by a builder, and what of it the vendor keeps. */
interface Side {
	/** Puts the person there, and gives the parameters by which it is read. */
	seed: (sandbox: Sandbox) => INodeParameters;
	/** Writes the incoming Visitor item, one node after the other. */
	write: INodeParameters[];
	/** Where the person is read again. */
	reread: (written: IDataObject) => INodeParameters;
	/** What comes of custom information there. */
	keeps: (info: Info) => Info;
}

const nothing = () => ({});
const asTexts = (info: Info): Info =>
	Object.fromEntries(Object.entries(info).map(([key, value]) => [key, String(value)]));
const asTheyAre = (info: Info) => info;
/** As the attributes of the sandbox's workspace say. */
const byAttribute = ({ order_reference, seats, newsletter }: Info): Info =>
	order_reference === undefined
		? {}
		: { order_reference, seats: Number(seats), newsletter: String(newsletter) === 'true' };

const byId = (value: unknown) => ({ __rl: true, mode: 'id', value: String(value) });
const visitorBy = (resource: string, id: INodeParameters): INodeParameters => ({
	...{ resource, operation: 'get', output: 'visitor' },
	...id,
});

const named = { name: '={{ $json.name }}', phone: '={{ $json.phone }}' };
const known = {
	customInfoInput: 'json',
	customInfoJson: '={{ $json.customInfo }}',
};
const conversationId = samples.zoho.conversationIds[2];

const sides: Record<NodeName, Side> = {
	zohoSalesIQ: {
		seed: ({ zoho }) => {
			const { id } = zoho.add({ ...person, customInfo: asTexts(customInfo) });
			return visitorBy('conversation', { conversationId: byId(id) });
		},
		write: [
			{
				resource: 'visitor',
				operation: 'update',
				conversationId: byId(conversationId),
				updateFields: { ...named, email: '={{ $json.email }}' },
			},
			{
				resource: 'visitor',
				operation: 'updateCustomInfo',
				conversationId: byId(conversationId),
				...known,
			},
		],
		reread: () => visitorBy('conversation', { conversationId: byId(conversationId) }),
		keeps: asTexts,
	},
	zendeskChat: {
		seed: ({ zendesk }) => visitorBy('visitor', { visitorId: byId(zendesk.add(person).id) }),
		write: [
			{
				resource: 'visitor',
				operation: 'create',
				name: named.name,
				email: '={{ $json.email }}',
				additionalFields: { phone: named.phone },
			},
		],
		reread: ({ id }) => visitorBy('visitor', { visitorId: byId(id) }),
		keeps: nothing,
	},
	intercom: {
		seed: ({ intercom }) => {
			const external = { externalId: 'crm-1187', customInfo };
			const { id } = intercom.addContact({ ...person, ...external, role: 'user' }, 1_720_500_000);
			return visitorBy('contact', { contactId: byId(id) });
		},
		write: [
			{
				resource: 'contact',
				operation: 'upsert',
				role: 'user',
				email: '={{ $json.email }}',
				externalId: '={{ $json.externalId ?? $json.vendor + ":" + $json.id }}',
				additionalFields: named,
				customInfoInput: 'typed',
				customInfoTyped: {
					mappingMode: 'defineBelow',
					value: {
						order_reference: '={{ $json.customInfo.order_reference }}',
						seats: '={{ $json.customInfo.seats }}',
						newsletter: '={{ $json.customInfo.newsletter }}',
					},
					schema: [
						{ id: 'order_reference', type: 'string' },
						{ id: 'seats', type: 'number' },
						{ id: 'newsletter', type: 'boolean' },
					],
				},
			},
		],
		reread: ({ id }) => visitorBy('contact', { contactId: byId(id) }),
		keeps: byAttribute,
	},
	acquire: {
		seed: ({ acquire }) => {
			const { id } = acquire.add({ ...person, customInfo });
			return visitorBy('contact', { contactId: byId(id) });
		},
		write: [
			{
				resource: 'contact',
				operation: 'upsert',
				matchEmail: '={{ $json.email }}',
				additionalFields: named,
				...known,
			},
		],
		reread: ({ id }) => visitorBy('contact', { contactId: byId(id) }),
		keeps: asTheyAre,
	},
};

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const vendors = Object.keys(sides) as NodeName[];
const directions = vendors.flatMap((from) =>
	vendors.filter((to) => to !== from).map((to) => ({ from, to })),
);

const read = async (vendor: NodeName, parameters: INodeParameters) =>
	jsonOf(await stage.run(vendor, parameters))[0] as IDataObject;

test.each(directions)('a visitor of $from is written to $to', async ({ from, to }) => {
	const source = await read(from, sides[from].seed(stage.sandbox));
	expect(source).toMatchObject({ ...person, customInfo: sides[from].keeps(customInfo) });

	const { write, reread, keeps } = sides[to];
	const written: IDataObject[] = [];
	for (const parameters of write) {
		written.push(...jsonOf(await stage.run(to, parameters, { items: [source] })));
	}

	const copy = await read(to, reread(written[0] as IDataObject));
	const info = source.customInfo as Info;
	expect(copy).toMatchObject({ vendor: to, ...person, customInfo: keeps(info) });
});
