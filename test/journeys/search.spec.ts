import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { demoBody, demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
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

describe('an exported list', () => {
  const csv = async (query = '', person = officer): Promise<string> =>
    (await person.get<string>(`/cases.csv${query}`, { 'accept-language': 'vi' })).body;
  const lines = async (query?: string, person?: Person): Promise<readonly string[]> =>
    (await csv(query, person)).trimEnd().split('\r\n');

  it('says for whom, what was filtered, and names its columns', async () => {
    const [made, filter, , head] = await lines('?sort=number&body=' + demoBody('ICE'));
    expect(made).toContain('Xuất cho Officer (demo) lúc ');
    expect(filter).toBe(`"Bộ lọc: sort=number&body=${demoBody('ICE')}"`);
    expect(head).toBe('"Số","Loại","Giai đoạn","Cơ quan quyết định","Đối tượng","Ngày mở","Hạn kế tiếp","Quá hạn"');
  });

  it('holds the cases in which one has a part, and none for others', async () => {
    expect(await lines()).toHaveLength(4 + names.length);
    expect(await lines('', await personAt(system.api, 'outsider'))).toHaveLength(4);
  });

  it('holds nothing that a spreadsheet would run', async () => {
    const sql = 'update unit_period set name = $2 where unit_id = $1';
    await system.api.parts.database.pool.query(sql, [demoUnit('EO2'), '=cmd()']);
    expect(await csv()).toContain(`,"'=cmd()",`);
  });

  it('is a workbook from right to left in Arabic', async () => {
    const token = await system.api.token(demoPerson('officer'));
    const headers = { authorization: `Bearer ${token}`, 'accept-language': 'ar' };
    const answer = await fetch(`${system.api.url}/cases.xlsx`, { headers });
    const book = new exceljs.Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    const [sheet] = book.worksheets;
    expect(sheet?.views[0]).toMatchObject({ rightToLeft: true });
    expect(sheet?.getCell('A4').value).toBe('الرقم');
    expect(sheet?.rowCount).toBe(4 + names.length);
  });

  it.each(['?sort=nonsense', '?limit=0'])('is refused for %s', async (query) => {
    expect((await officer.get(`/cases.csv${query}`)).status).toBe(422);
  });
});
