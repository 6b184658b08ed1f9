import { readFile, writeFile } from 'node:fs/promises';
import { descriptionText } from '../api/description.ts';

const path = 'openapi.json';

/** Writes the description of the API; with `--check` only tells whether the one in git is up to date. */
const main = async (): Promise<void> => {
  const text = await descriptionText();
  if (!process.argv.includes('--check')) {
    await writeFile(path, text);
    return;
  }
  if ((await readFile(path, 'utf8').catch(() => '')) === text) return;
  process.stderr.write(`${path} is not what the code says: run npm run openapi\n`);
  process.exitCode = 1;
};

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exitCode = 1;
});
