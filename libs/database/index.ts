export { appClient, appPool, dataSourceOptions } from './connections.ts';
export { migrate } from './migrate.ts';
export * from './rows/index.ts';
export * from './queries/index.ts';
export { demoBody, demoPerson, demoThing, demoUnit } from './seeds/demo/ids.ts';
export * from './rules-book.ts';
export { demoPeople } from './seeds/demo/people.ts';
