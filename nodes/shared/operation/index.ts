/** The words in which a vendor is written: all of them come in by this door. */
export * from './call';
export * from './convert';
export * from './customInfo';
export * from './customInfoValues';
export * from './dates';
export * from './fields';
export * from './inputs';
export * from './limit';
export * from './listing';
export * from './locator';
export * from './operation';
export * from './options';
export * from './paging';
export * from './vendor';
export * from './vendorError';
export * from './visitor';
