export { appClient, appDataSource, appDataSourceOptions, appPool, dataSourceOptions } from './connections.ts';
export { migrate } from './migrate.ts';
export * from './rows/index.ts';
export * from './queries/index.ts';
