// Loaded once for all test files of a worker (test/jest/environment.cjs).
const shared = [
	'/node_modules/(@fastify|@n8n|axios|fast-check|fastify|genson-js|luxon|n8n-core|n8n-workflow)/',
	'(?<!/test)/sandbox/.+\\.ts$',
];

/** Tests are written against the sources' types and run against the built package: what ships is what is tested. */
export default {
	testEnvironment: '<rootDir>/test/jest/environment.cjs',
	// dist is a root because coverage counts files that no test has loaded only below a root.
	roots: ['<rootDir>/test', '<rootDir>/dist'],
	testMatch: ['**/*.test.ts'],
	transform: {
		[shared.join('|')]: '<rootDir>/test/jest/shared.cjs',
		'/(test|examples)/.+\\.ts$': '<rootDir>/test/jest/typescript.cjs',
		'/dist/.+\\.js$': ['babel-jest', { babelrc: false, configFile: false }],
	},
	transformIgnorePatterns: [],
	// The machine does nothing else while it tests.
	maxWorkers: '100%',
	moduleNameMapper: {
		'^(?:\\.{1,2}/)+(nodes|credentials)/(.*)$': '<rootDir>/dist/$1/$2',
	},
	modulePathIgnorePatterns: ['<rootDir>/demo/'],
	collectCoverageFrom: ['dist/{nodes,credentials}/**/*.js'],
	coverageReporters: ['text-summary', 'text', 'json'],
	coverageThreshold: { global: { lines: 100, branches: 100, functions: 100, statements: 100 } },
	testTimeout: 30_000,
};
