export * from './case.ts';
export * from './nouns.ts';
export * from './own-things.ts';
export * from './pages.ts';
export * from './problem.ts';
export * from './rollout.ts';
export * from './session.ts';
export * from './telling.ts';
