import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder that holds the state of this installation. */
export const home = resolve(root, process.env.INSPECTORATE_HOME || '.inspectorate');

/** The user's cache for what is downloaded once. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'inspectorate');

/** This platform, as npm names it. */
export const platform = `${process.platform}-${process.arch}`;
