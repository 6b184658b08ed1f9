export * from './attributes.ts';
export * from './case-engine.ts';
export * from './data-converter.ts';
export * from './ids.ts';
export * from './is-away.ts';
export * from './journal.ts';
export * from './fast-forward.ts';
export * from './rollout-engine.ts';
