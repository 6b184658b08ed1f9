import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Pool } from 'pg';
import type { CaseFile, DocumentRef } from '#libs/case';
import { actorAt, demoPerson, type RulesBook } from '#libs/database';
import type { Instant } from '#libs/regime';
import { factsOf } from '../../api/case/facts/index.ts';
import { store } from '../../api/document/store.ts';
import { demoVoters } from '../play/demo-cast.ts';
import type { Outside } from './past.ts';
import { provincial } from './planned.ts';

const add = `
  insert into document (id, case_id, hash, size, type, uploaded_by, at, named_at)
  values ($1, $2, $3, $4, $5, $6, $7, $7)`;

const contentOf = (file: CaseFile): string =>
  [
    `Case ${file.number}`,
    `Stage: ${file.stage}, round ${file.round}`,
    'A document of the demo, with no content of its own.',
    '',
  ].join('\n');

/** One document for each stage of a case: whatever happens in it refers to that. */
const documents = (pool: Pool, folder: string, officer: string): Outside['documentFor'] => {
  const known = new Map<string, DocumentRef>();
  return async (file, at) => {
    const content = contentOf(file);
    const key = createHash('sha256').update(content).digest('hex');
    const before = known.get(key);
    if (before !== undefined) return before;
    const { id, hash, size, type } = await store(folder, Readable.from([Buffer.from(content)]));
    await pool.query(add, [id, file.id, hash, size, type, officer, at]);
    known.set(key, { id, hash });
    return { id, hash };
  };
};

/** The world as the API would find it on each day: rules, posts, facts, documents. */
export const outsideOf = (pool: Pool, book: RulesBook, folder: string, officer: string, body: string): Outside => ({
  rulesOf: (file) => book.of(file.rules),
  actorOf: async (person: string, at: Instant) => {
    const actor = await actorAt(pool, person, at);
    if (actor === undefined) throw new Error(`There is nobody with the id ${person}`);
    return actor;
  },
  factsOf: async ({ action, file, rules, actor, at, input }) =>
    factsOf(action, { file, rules, actor, at, input, database: pool, book }),
  documentFor: documents(pool, folder, officer),
  voters: demoVoters.map((login) => demoPerson(body === 'ICP' ? provincial(login) : login)),
});
