export * from './bodies.ts';
export * from './succession.ts';
export * from './tree.ts';
