import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { appPool } from '#libs/database';
import { mailServerAt } from '../../apps/worker/post/mail-server.ts';
import { deliverMails } from '../../apps/worker/post/postman.ts';

const here = fileURLToPath(import.meta.url);
const flags = [
  '--conditions=inspectorate',
  '--disable-warning=ExperimentalWarning',
  '--import',
  './scripts/typescript.mjs',
];

/** A process of its own that hands over what is due, once, under a lease of a second; a spec may kill it. */
export const postProcess = (databaseUrl: string, smtpUrl: string, from: string): ChildProcess =>
  spawn(process.execPath, [...flags, here, databaseUrl, smtpUrl, from], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const [script, databaseUrl, smtpUrl, from] = process.argv.slice(1);
if (script === here && databaseUrl !== undefined && smtpUrl !== undefined && from !== undefined) {
  const server = mailServerAt(smtpUrl, from);
  const publicUrl = 'https://inspectorate.test';
  const nothing = async (): Promise<undefined> => undefined;
  await deliverMails({
    ...{ pool: appPool(databaseUrl, 1), server, publicUrl, lease: 1 },
    ...{ daytime: nothing, report: nothing },
  });
}
