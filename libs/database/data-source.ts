import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './connections.ts';

/** For the command line of TypeORM only, which wants one instance in a file. Everything else asks `connections.ts`. */
export default new DataSource(dataSourceOptions(process.env['DATABASE_MIGRATION_URL'] ?? process.env['DATABASE_URL']));
