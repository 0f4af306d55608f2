export { createSandbox, type Connected, type Sandbox, type SandboxOptions } from './sandbox';
export { samples } from './samples';
export type { FaultPlan, PlantedFault } from './core/faults';
export type { Accounting, Received } from './core/ledger';
export type { Limits, RateLimit } from './core/limits';
export type { RecordValues, VendorName } from './core/vendor';
export type { OAuthRequest } from './oauth/state';
