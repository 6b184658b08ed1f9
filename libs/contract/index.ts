export * from './case.ts';
export * from './nouns.ts';
export * from './own-things.ts';
export * from './problem.ts';
export * from './session.ts';
export * from './telling.ts';
export * from './rollout.ts';
