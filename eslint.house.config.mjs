// The rules of this house: types all the way, and the walls between its rooms (docs/architecture.md).
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const vendors = ['Acquire', 'Intercom', 'ZendeskChat', 'ZohoSalesIQ'];

const forbid = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const outside = {
	regex: '(^|/)(sandbox|test|soak|bench|scale|demo|editor|examples|scripts)/',
	message: 'The shipped package stands alone.',
};

export default tseslint.config(
	{ ignores: ['dist/**', 'coverage/**', '.cache/**', '**/node_modules/**', 'demo/.data/**'] },
	js.configs.recommended,
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
		},
	},
	{ files: ['nodes/**/*.ts', 'credentials/**/*.ts'], rules: forbid([outside]) },
	{
		files: ['nodes/shared/**/*.ts'],
		rules: forbid([
			outside,
			{ regex: `/(${vendors.join('|')})/`, message: 'shared/ knows no vendor.' },
		]),
	},
	...vendors.map((vendor) => ({
		files: [`nodes/${vendor}/**/*.ts`],
		rules: forbid([
			outside,
			{
				regex: `/(${vendors.filter((other) => other !== vendor).join('|')})/`,
				message: 'A vendor folder imports no other vendor.',
			},
		]),
	})),
	{
		files: ['test/**/*.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: 'CallExpression[callee.name="test"] IfStatement', message: 'No if in a test.' },
				{
					selector: 'CallExpression[callee.name="test"] TryStatement',
					message: 'No try in a test.',
				},
			],
		},
	},
	{
		files: ['**/*.cjs'],
		languageOptions: {
			globals: {
				exports: 'writable',
				module: 'writable',
				process: 'readonly',
				require: 'readonly',
			},
		},
	},
	{
		files: ['**/*.mjs'],
		languageOptions: {
			globals: {
				console: 'readonly',
				process: 'readonly',
				URL: 'readonly',
				setInterval: 'readonly',
				clearInterval: 'readonly',
				setTimeout: 'readonly',
				fetch: 'readonly',
			},
		},
	},
);
