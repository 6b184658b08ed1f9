import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import type { CaseFile } from '#libs/case';
import type { CaseView } from '#libs/contract';
import { appPool } from '#libs/database';
import { checkCase } from '../../apps/cli/journal-check.ts';
import { demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { proposal } from '../support/client.ts';
import { eventually } from '../support/clock.ts';
import { MortalSystem, type Mortal } from '../support/mortal-system.ts';

const system = new MortalSystem(join(process.env['TEST_FOLDER'] ?? '', `mortal-${process.pid}`));
let token: string;
let offices = 0;

beforeAll(async () => {
  await system.start();
  token = await system.token(demoPerson('officer'));
}, 120_000);

afterAll(() => system.stop(), 60_000);

const short = () => new Promise((done) => setTimeout(done, 100));

/** Sends until it is answered, always with the same key: what was not answered may have been done. */
const persistent = async (
  path: string,
  body: object,
  version: () => Promise<number | undefined>,
): Promise<CaseView> => {
  const key = randomUUID();
  let last = 'nothing';
  for (const end = Date.now() + 50_000; ; await short()) {
    if (Date.now() > end) throw new Error(`${path} was not answered, but ${last}`);
    try {
      const seen = await version();
      const answer = await fetch(system.url + path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
          ...(seen !== undefined && { 'if-match': `"${seen}"` }),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
      });
      if (answer.ok) return (await answer.json()) as CaseView;
      last = `${answer.status} ${await answer.clone().text()}`;
      const known = [404, 412, 503].includes(answer.status);
      if (!known) throw new TypeError(`${answer.status} ${await answer.text()}`, { cause: 'refused' });
    } catch (error) {
      if (error instanceof TypeError && error.cause === 'refused') throw error;
      last = String(error);
    }
  }
};

const sequenceOf = async (id: string): Promise<number | undefined> => {
  const answer = await fetch(`${system.url}/cases/${id}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(5_000),
  });
  return answer.ok ? ((await answer.json()) as CaseView).sequence : 0;
};

const hashOf = (index: number): string => createHash('sha256').update(String(index)).digest('hex');

/** A case under way: how many letters were acknowledged, and whether more are to come. */
interface Life {
  steps: number;
  goesOn: boolean;
}

/** A case on an office of its own, and letters that come in one after the other, until it is told to stop. */
const live = async (life: Life): Promise<string> => {
  const subject = { type: 'organisation', organisation: demoUnit(`EO${(offices += 1)}`) };
  const { id } = await persistent('/cases', proposal({ subject }), async () => undefined);
  for (; life.goesOn; life.steps += 1) {
    const signal = { source: `Letter ${life.steps}`, hash: hashOf(life.steps) };
    await persistent(`/cases/${id}/actions/attachSignal`, signal, () => sequenceOf(id));
  }
  return id;
};

interface Recorded {
  readonly file: CaseFile;
  readonly events: readonly { readonly type: string; readonly update_id: string | null }[];
}

const recorded = async (pool: pg.Pool, id: string): Promise<Recorded> => {
  const { rows: files } = await pool.query<{ file: CaseFile }>('select file from case_file where id = $1', [id]);
  const { rows: events } = await pool.query<Recorded['events'][number]>(
    `select type, update_id from case_event where case_id = $1 order by sequence`,
    [id],
  );
  return { file: files[0]?.file as CaseFile, events };
};

const kills: readonly (readonly [string, readonly Mortal[]])[] = [
  ['worker', ['worker']],
  ['api', ['api']],
  ['database', ['database']],
  ['temporal', ['temporal']],
  ['all of them', ['worker', 'api', 'temporal', 'database']],
];

describe('kill -9 amid running cases', () => {
  it.each(kills)(
    'of %s loses and doubles nothing',
    async (_name, victims) => {
      const lives: Life[] = [1, 2].map(() => ({ steps: 0, goesOn: true }));
      const ends = Promise.all(lives.map(live));
      const eachHas = (steps: number) => async () => lives.every((life) => life.steps >= steps);
      await Promise.race([ends, eventually('cases under way', eachHas(3), 40_000)]);
      await Promise.all(victims.map((victim) => system.kill(victim)));
      for (const victim of [...victims].reverse()) await system.revive(victim);
      const again = setInterval(() => void system.reviveEnded(), 1_000);
      const before = Math.max(...lives.map(({ steps }) => steps));
      await Promise.race([ends, eventually('cases going on', eachHas(before + 3), 60_000)]);
      for (const life of lives) life.goesOn = false;
      const ids = await ends.finally(() => clearInterval(again));
      const pool = appPool(system.databaseUrl, 2);
      try {
        for (const [index, id] of ids.entries()) {
          const steps = lives[index]?.steps ?? 0;
          const { file, events } = await eventually(
            `the record of ${id}`,
            async () => {
              const seen = await recorded(pool, id);
              return seen.file !== undefined && seen.file.signals.length >= steps && seen;
            },
            30_000,
          );
          expect(file.signals.map(({ hash }) => hash)).toEqual(
            Array.from({ length: steps }, (_, step) => hashOf(step)),
          );
          expect(events.map(({ type }) => type)).toEqual([
            'caseProposed',
            ...Array.from({ length: steps }, () => 'signalAttached'),
          ]);
          expect(new Set(events.map(({ update_id }) => update_id)).size).toBe(steps + 1);
          expect(await checkCase(pool, id)).toEqual([]);
        }
      } finally {
        await pool.end();
      }
    },
    120_000,
  );
});
