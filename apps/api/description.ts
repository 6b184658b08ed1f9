import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from './create-api.ts';
import { describe } from './http/openapi.ts';
import { openParts } from './parts.ts';
import { usual } from './settings.ts';

const nowhere = '127.0.0.1:1';

/** The description of the API as text, made without any server. */
export const descriptionText = async (): Promise<string> => {
  const home = await mkdtemp(join(tmpdir(), 'inspectorate-openapi-'));
  const parts = await openParts({
    ...usual,
    port: 0,
    publicUrl: `http://${nowhere}`,
    home,
    databaseUrl: `postgres://nobody@${nowhere}/none`,
    temporalAddress: nowhere,
    logLevel: 'silent',
  });
  try {
    const api = await createApi(parts);
    const text = `${JSON.stringify(describe(api), null, 2)}\n`;
    await api.close();
    return text;
  } finally {
    await parts.close();
    await rm(home, { recursive: true, force: true });
  }
};
