import { builtNodes, choicesOf } from '../built';

/** What sounds as if something were gone, although it can be brought back, and how. */
const reversible: Record<string, string> = {
	'acquire contact block': 'it ends by itself, or with Unblock',
	'intercom articleTag remove': 'Add',
	'intercom contact archive': 'Unarchive',
	'intercom contact removeCompany': 'Add Company',
	'intercom contact removeSubscription': 'Add Subscription',
	'intercom contact removeTag': 'Add Tag',
	'intercom contentSnippet removeTag': 'Add Tag',
	'intercom conversation removeContact': 'Add Contact',
	'intercom conversation removeTag': 'Add Tag',
	'intercom internalArticle removeTag': 'Add Tag',
	'intercom ticket removeTag': 'Add Tag',
	'zendeskChat ban delete': 'Create',
	'zohoSalesIQ blockedIp delete': 'Create',
	'zohoSalesIQ conversation delete': 'the recycle bin of SalesIQ keeps it for 90 days',
	'zohoSalesIQ department removeOperators': 'Add Operators',
	'zohoSalesIQ operator removeDepartments': 'Add Departments',
	'zohoSalesIQ tag removeFromRecord': 'Add to Record',
	'zohoSalesIQ webhook removeApps': 'Add Brands',
	'zohoSalesIQ webhook removeEvents': 'Add Events',
};

const soundsFinal = /^(delete|remove|merge|ban|block|redact|erase|convert|bulk|archive)/;

const final = builtNodes.flatMap((node) =>
	choicesOf(node, 'resource').flatMap(({ value: resource }) =>
		choicesOf(node, 'operation', { resource: String(resource) })
			.filter(({ value }) => soundsFinal.test(String(value)))
			.map(({ value, description }) => ({
				name: `${node.name} ${String(resource)} ${String(value)}`,
				description,
			})),
	),
);

test.each(final.filter(({ name }) => !(name in reversible)))(
	'$name tells before that it cannot be undone',
	({ description }) => {
		expect(description).toContain('cannot be undone');
	},
);

test('no operation is called reversible that does not exist, or says the opposite', () => {
	const found = final.filter(({ name }) => name in reversible);
	expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(reversible).sort());
	expect(found.filter(({ description }) => description?.includes('undone'))).toEqual([]);
});
