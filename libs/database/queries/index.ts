export type { Database } from './ask.ts';
export { dayIn } from './ask.ts';
export * from './case-list.ts';
export * from './numbers.ts';
export * from './people.ts';
export * from './rules.ts';
export * from './snapshots.ts';
export * from './subjects.ts';
export * from './tree.ts';
