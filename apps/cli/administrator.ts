import { parseArgs } from 'node:util';
import { readEnvironment, withRunning } from '#libs/config';
import { addOneTimeLink, appPool, isWithoutAccounts, personByLogin } from '#libs/database';

const person = async (pool: Parameters<typeof personByLogin>[0], login: string): Promise<string> => {
  const found = await personByLogin(pool, login);
  if (found === undefined) throw new Error(`There is nobody called ${login}`);
  return found.id;
};

/**
 * Prints a link that works once and for a day: `npm run administrator` for the first administrator, while nobody has an
 * account; `npm run administrator -- LOGIN` for somebody who has no password, or has lost it. With `--first` it says
 * nothing where there are accounts already.
 */
const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options: { first: { type: 'boolean' } }, allowPositionals: true });
  const [login] = positionals;
  const { databaseUrl, publicUrl } = readEnvironment(withRunning());
  const pool = appPool(databaseUrl, 1);
  try {
    const late = login === undefined && !(await isWithoutAccounts(pool));
    if (late && values.first === true) return;
    if (late) throw new Error('There are accounts already. Say for whom: npm run administrator -- LOGIN');
    const { token } = await addOneTimeLink(pool, login === undefined ? null : await person(pool, login));
    process.stdout.write(`${publicUrl}/welcome/${token}\n`);
  } finally {
    await pool.end();
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
