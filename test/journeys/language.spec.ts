import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NotificationView, ProblemView } from '#libs/contract';
import { personAt, proposal, type Person } from '../support/client.ts';
import { eventually } from '../support/clock.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let chair: Person;
let id: string;

const languages = ['en', 'ar', 'vi'] as const;
type Language = (typeof languages)[number];

beforeAll(async () => {
  system = await wholeSystem();
  chair = await personAt(system.api, 'chair');
  const officer = await personAt(system.api, 'officer');
  id = (await officer.propose(proposal())).body.id;
  await officer.get(`/cases?after=${id}:1`);
}, 120_000);

afterAll(() => system.stop());

const read = async <Body>(path: string, language: Language): Promise<Body> => {
  const { status, body } = await chair.get<Body>(path, { 'accept-language': language });
  expect(status).toBe(200);
  return body;
};

/** A refused approval, told sentence by sentence. */
const refused = async (language: Language): Promise<readonly string[]> => {
  const headers = { 'idempotency-key': `refused-${language}`, 'if-match': '"1"', 'accept-language': language };
  const { status, body } = await chair.post<ProblemView>(`/cases/${id}/actions/approveProposal`, {}, headers);
  expect(status).toBe(409);
  const reasons = body.reasons ?? [];
  return [body.title, body.detail, ...reasons.flatMap(({ detail, remedy }) => [detail, remedy?.detail ?? detail])];
};

const offered = async (language: Language): Promise<readonly string[]> => {
  type Options = { items: { title: string; reasons: { detail: string }[] }[] };
  const { items } = await read<Options>(`/cases/${id}/options`, language);
  return items.flatMap(({ title, reasons }) => [title, ...reasons.map(({ detail }) => detail)]);
};

const derived = async (language: Language): Promise<readonly string[]> => {
  type Deadlines = { items: { title: string; versions: { lines: string[] }[] }[] };
  const { items } = await read<Deadlines>(`/cases/${id}/deadlines`, language);
  return items.flatMap(({ title, versions }) => [title, ...versions.flatMap(({ lines }) => lines)]);
};

const happened = async (language: Language): Promise<readonly string[]> => {
  const { items } = await read<{ items: { title: string }[] }>(`/cases/${id}/journal`, language);
  return items.map(({ title }) => title);
};

const told = async (language: Language): Promise<readonly string[]> =>
  eventually('a notification', async () => {
    const { items } = await read<{ items: NotificationView[] }>('/notifications', language);
    return items.length > 0 && items.map(({ text }) => text);
  });

/** A code such as `limitationChecked`, or a place that nothing was filled into. */
const code = /\b[a-z]+[A-Z]\w*|\{\{|undefined/;
/** Arabic letters, or letters that Vietnamese has and English has not. */
const letters = { ar: /[\u0621-\u064a]/, vi: /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵạ-ỹ]/i } as const;

describe.each([
  ['a refusal', refused],
  ['what may be done', offered],
  ['how a deadline was counted', derived],
  ['the journal', happened],
  ['the inbox', told],
] as const)('%s', (_what, sentences) => {
  it('is told in each language, in words', async () => {
    const [en = [], ar = [], vi = []] = await Promise.all(languages.map(sentences));
    expect(en.length).toBeGreaterThan(0);
    expect([ar.length, vi.length]).toEqual([en.length, en.length]);
    expect([...en, ...ar, ...vi].filter((text) => code.test(text))).toEqual([]);
    expect(en.filter((text, at) => text === ar[at] || text === vi[at] || ar[at] === vi[at])).toEqual([]);
    expect(ar.filter((text) => !letters.ar.test(text))).toEqual([]);
    expect(vi.filter((text) => !letters.vi.test(text))).toEqual([]);
  });
});
