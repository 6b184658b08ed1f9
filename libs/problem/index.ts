export * from './errors.ts';
export * from './fault.ts';
export * from './problem.ts';
