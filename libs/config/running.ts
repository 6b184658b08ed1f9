import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the system that `npm start` runs can be found. */
export interface Running {
  readonly api: string;
  readonly database: string;
  readonly temporal: string;
  /** The page of the mails that were caught; absent where a mail server is used. */
  readonly mail?: string;
  readonly home: string;
}

/** What `npm start` noted down in the folder, or undefined when it does not run there. */
export const readRunning = (home: string): Running | undefined => {
  try {
    return JSON.parse(readFileSync(join(home, 'running.json'), 'utf8')) as Running;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** The environment of a command that talks to the running system: what is set wins, the rest comes from `npm start`. */
export const withRunning = (
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string | undefined> => {
  const running = readRunning(variables['INSPECTORATE_HOME'] ?? '.inspectorate');
  if (running === undefined) return { ...variables };
  const { api, database, temporal, home } = running;
  return { PUBLIC_URL: api, DATABASE_URL: database, TEMPORAL_ADDRESS: temporal, ...variables, INSPECTORATE_HOME: home };
};
