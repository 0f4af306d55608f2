/** The built package inside the real n8n engine: `const engine = createEngine();` */
export { createEngine, type Engine } from './harness/engine';
export type { Run, RunError, Running } from './harness/outcome';
export type { RunOptions } from './harness/run';
export type { EditorRequest } from './harness/editor';
export type { CredentialTestResult } from './harness/credential-test';
export type { Trigger, TriggerOptions } from './harness/trigger';
export type { ToolAnswer, ToolCall, Way } from './harness/tool';
