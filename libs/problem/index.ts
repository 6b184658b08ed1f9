export * from './errors.ts';
export * from './faults.ts';
