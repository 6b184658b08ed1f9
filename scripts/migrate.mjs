// Runs the migrations on DATABASE_MIGRATION_URL and, where INSPECTORATE_SEED is set, publishes the shipped rules (`none`)
// or adds the demo organisation to them (`demo`). Usage: migrate.mjs MODULE, which exports `migrate(url)`.
import 'reflect-metadata';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault, main } from './say.mjs';

await main(async () => {
  const url = process.env.DATABASE_MIGRATION_URL || process.env.DATABASE_URL;
  if (!url) throw new Fault('DATABASE_MIGRATION_URL says where to migrate.');
  const module = pathToFileURL(resolve(process.argv[2])).href;
  const { migrate } = await import(module);
  await migrate(url);
  if (!process.env.INSPECTORATE_SEED) return;
  const { seed } = await import(new URL(`seeds/index${extname(module)}`, module).href);
  await seed(url, process.env.INSPECTORATE_SEED);
});
