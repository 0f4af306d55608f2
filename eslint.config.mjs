// What n8n's reviewers run over a community package: `@n8n/scan-community-package` in configuration form.
import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import nodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

const nodesBasePlugin = { plugins: { 'n8n-nodes-base': nodesBase } };

export default tseslint.config(
	{ ignores: ['dist/**', 'coverage/**', 'demo/**'] },
	{
		files: ['**/*.ts', 'package.json'],
		extends: [n8nCommunityNodesPlugin.configs.recommended],
		languageOptions: {
			parser: tseslint.parser,
			parserOptions: { extraFileExtensions: ['.json'] },
		},
		rules: { 'no-console': 'error' },
	},
	{
		files: ['package.json'],
		...nodesBasePlugin,
		rules: nodesBase.configs.community.rules,
	},
	{
		files: ['credentials/**/*.ts'],
		...nodesBasePlugin,
		rules: {
			...nodesBase.configs.credentials.rules,
			// Off in n8n's own preset as well: both contradict its newer rules.
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
			'n8n-nodes-base/cred-class-field-type-options-password-missing': 'off',
		},
	},
	{
		files: ['nodes/**/*.ts'],
		...nodesBasePlugin,
		rules: {
			...nodesBase.configs.nodes.rules,
			// Off in n8n's own preset as well: they ask for string literals where the constants are the rule now.
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
			'n8n-nodes-base/node-param-type-options-max-value-present': 'off',
		},
	},
);
