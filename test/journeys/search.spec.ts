import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { personAt, proposal, type Person } from '../support/client.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

interface Found {
  readonly jump?: string;
  readonly items: readonly { readonly id: string; readonly matches: readonly { field: string; text: string }[] }[];
}

const names = [
  ['EO1', 'Uỷ ban phường Hoà Bình'],
  ['EO2', 'إِدارة المُستشفى الكبيرة'],
] as const;

let system: WholeSystem;
let officer: Person;
const ids = new Map<string, string>();
let number = '';

beforeAll(async () => {
  system = await wholeSystem();
  officer = await personAt(system.api, 'officer');
  for (const [code, name] of names) {
    const { pool } = system.api.parts.database;
    await pool.query('update unit_period set name = $2 where unit_id = $1', [demoUnit(code), name]);
    const { body } = await officer.propose(
      proposal({ subject: { type: 'organisation', organisation: demoUnit(code) } }),
    );
    ids.set(code, body.id);
    if (code === 'EO1') number = body.number;
    await officer.get(`/cases?after=${body.id}:1`);
  }
}, 120_000);

afterAll(() => system.stop());

const search = async (words: string, person = officer): Promise<Found> =>
  (await person.get<Found>(`/search?q=${encodeURIComponent(words)}`)).body;

const foundBy = async (words: string): Promise<readonly string[]> => (await search(words)).items.map(({ id }) => id);

describe('search', () => {
  it.each(['uy ban hoa binh', 'Ủy ban phường Hòa Bình', 'UỶ BAN', 'hoà'.normalize('NFD')])(
    'finds Vietnamese however it is accented (T65): %s',
    async (words) => expect(await foundBy(words)).toEqual([ids.get('EO1')]),
  );

  it.each(['ادارة المستشفي الكبيره', 'إدارة', 'المستشـفى', 'ٱدارة'])(
    'finds Arabic without marks and with variants of letters (T65): %s',
    async (words) => expect(await foundBy(words)).toEqual([ids.get('EO2')]),
  );

  it('leads to the case whose number was typed', async () => {
    expect((await search(number.toLowerCase())).jump).toBe(ids.get('EO1'));
  });

  it('says why, in the spelling that is written there (T65)', async () => {
    const [item] = (await search('hoa binh')).items;
    expect(item?.matches).toEqual([{ field: 'organisation', text: 'Uỷ ban phường Hoà Bình' }]);
  });

  it.each(['outsider', 'subject', 'higher'])('finds nothing for %s, who may not know of the cases', async (login) => {
    expect(await search(number, await personAt(system.api, login))).toEqual({ items: [] });
  });

  it.each(['%%', '__', '\\\\'])('takes %s as it is', async (words) => expect(await foundBy(words)).toEqual([]));

  it('wants two letters at least', async () => {
    expect((await officer.get('/search?q=a')).status).toBe(422);
  });
});

describe('approvals', () => {
  const waiting = async (login: string) => {
    const person = await personAt(system.api, login);
    return (await person.get<{ items: { caseId: string; actions: { action: string }[] }[] }>('/approvals')).body.items;
  };

  it('are what waits for the decision of the chair, the oldest first', async () => {
    const items = await waiting('chair');
    expect(items.map(({ caseId }) => caseId)).toEqual([ids.get('EO1'), ids.get('EO2')]);
    expect(items[0]?.actions.map(({ action }) => action)).toEqual(expect.arrayContaining(['declineProposal']));
  });

  it.each(['officer', 'voter', 'outsider', 'subject'])('are none for %s', async (login) => {
    expect(await waiting(login)).toEqual([]);
  });
});
