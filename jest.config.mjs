/** Tests are written against the sources' types and run against the built package: what ships is what is tested. */
export default {
	testEnvironment: 'node',
	// dist is a root because coverage counts files that no test has loaded only below a root.
	roots: ['<rootDir>/test', '<rootDir>/dist'],
	testMatch: ['**/*.test.ts'],
	setupFiles: ['<rootDir>/test/setup.ts'],
	transform: {
		'^.+/(test|sandbox)/.+\\.ts$': ['ts-jest', { diagnostics: false }],
		'^.+/dist/.+\\.js$': ['babel-jest', { babelrc: false, configFile: false }],
	},
	moduleNameMapper: {
		'^(?:\\.{1,2}/)+(nodes|credentials)/(.*)$': '<rootDir>/dist/$1/$2',
	},
	modulePathIgnorePatterns: ['<rootDir>/demo/'],
	collectCoverageFrom: ['dist/{nodes,credentials}/**/*.js'],
	coverageReporters: ['text-summary', 'text', 'json'],
	coverageThreshold: { global: { lines: 100, branches: 100, functions: 100, statements: 100 } },
	testTimeout: 30_000,
};
