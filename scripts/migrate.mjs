// Runs the migrations on DATABASE_MIGRATION_URL. Usage: migrate.mjs MODULE, which exports `migrate(url)`.
import 'reflect-metadata';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault, main } from './say.mjs';

await main(async () => {
  const url = process.env.DATABASE_MIGRATION_URL || process.env.DATABASE_URL;
  if (!url) throw new Fault('DATABASE_MIGRATION_URL says where to migrate.');
  const { migrate } = await import(pathToFileURL(resolve(process.argv[2])).href);
  await migrate(url);
});
