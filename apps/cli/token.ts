import { keysIn, readEnvironment, withRunning } from '#libs/config';
import { appPool, personByLogin } from '#libs/database';

/** Prints a bearer token for a demo person: `npm run token -- officer`. */
const main = async (): Promise<void> => {
  const login = process.argv[2];
  if (login === undefined) throw new Error('Say for whom: npm run token -- officer');
  const { databaseUrl, home } = readEnvironment(withRunning());
  const pool = appPool(databaseUrl, 1);
  try {
    const person = await personByLogin(pool, login);
    if (person === undefined) throw new Error(`There is nobody called ${login}`);
    const keys = await keysIn(home);
    process.stdout.write(`${await keys.signToken(person.id)}\n`);
  } finally {
    await pool.end();
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
