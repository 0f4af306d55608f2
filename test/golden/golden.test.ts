import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { builtCredentials, builtNodes } from '../built';
import { storedFormOfCredential, storedFormOfNode, type StoredForm } from './storedForm';

// Workflows hold these names and rely on these defaults. `npm run golden` accepts what was changed on purpose.
describe.each<[string, StoredForm[]]>([
	['nodes', builtNodes.map(storedFormOfNode)],
	['credentials', builtCredentials.map(storedFormOfCredential)],
])('what users store of the %s', (folder, forms) => {
	test.each(forms)('$name is as it was', (form) => {
		const file = join(__dirname, folder, `${form.name}.json`);
		writeIfAsked(file, form);
		expect(form).toEqual(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
	});
});

function writeIfAsked(file: string, form: StoredForm): void {
	if (process.env.WRITE_GOLDEN) writeFileSync(file, `${JSON.stringify(form, undefined, '\t')}\n`);
}
