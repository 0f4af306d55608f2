// Imported before anything of n8n: what the tests' engine expects to find, under plain Node.
import 'reflect-metadata';
import '../test/jest/n8n.cjs';

// The engine tidies up after each test file; here that is the end of the process.
Object.assign(globalThis, {
	afterAll: (tidyUp: () => void) => process.once('exit', tidyUp),
});
