// What each choice of Scopes in the credential of Zoho SalesIQ adds to the one before it.

/** An operation whose scope depends on what is chosen has a request for each choice. */
const scopesOf = ({ request }) =>
	request.choices ? Object.values(request.choices).map(({ scope }) => scope) : [request.scope];

/** The names of all that a preset brings: of resources that are whole, else of their operations. */
function added({ resources, presetWith }, preset) {
	return resources.flatMap(({ name, operations }) => {
		const presets = operations.map((operation) => [
			operation.name,
			new Set(scopesOf(operation).map(presetWith)),
		]);
		const here = presets
			.filter(([, needed]) => needed.has(preset))
			.map(([operation, { size }]) => (size > 1 ? `${operation} in part` : operation));
		if (here.length === 0) return [];
		return here.length === operations.length ? [name] : [`${name} (${here.join(', ')})`];
	});
}

/** @param require of a file in the built package's folder */
export function scopesTable(require, table) {
	const { resources } = require('../dist/nodes/ZohoSalesIQ/resources');
	const scopes = require('../dist/nodes/ZohoSalesIQ/scopes');
	const presets = ['Visitors', 'Chats', 'Everything'];
	return table(
		['**Scopes**', 'What they add'],
		presets.map((preset) => [
			`**${preset}**`,
			added({ resources, presetWith: scopes.presetWith }, preset).join('; '),
		]),
	);
}
