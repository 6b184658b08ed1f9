import { isTerminal, rowOf, type ActionName, type CaseFile } from '#libs/case';
import type { CaseView, JournalPage, ProblemView } from '#libs/contract';
import type { Table } from '../../../apps/cli/play/table.ts';
import { personAt, type Answer, type Person } from '../../support/client.ts';
import { overHttp, recorded } from '../../support/over-http.ts';
import { sampleInput } from '../../support/sample-input.ts';
import type { Troupe } from '../../support/troupes.ts';
import type { WholeSystem } from '../../support/whole-system.ts';
import { languages, type Ledger } from './ledger.ts';
import type { Pause, Row } from './row.ts';

interface Offered {
  readonly items: readonly {
    readonly action: ActionName;
    readonly available: boolean;
    readonly reasons: readonly { readonly code: string }[];
  }[];
}

/** The same value with a document that is stored in place of each one that is named. */
const withDocument = (value: unknown, document: object): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if ('id' in value && 'hash' in value) return document;
  if (Array.isArray(value)) return value.map((item) => withDocument(item, document));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDocument(item, document)]));
};

/** Plays cases over HTTP and keeps the books on what was allowed and what refused. */
export const lives = ({ api, worker }: WholeSystem, ledger: Ledger, troupe: Troupe) => {
  const people = new Map<string, Person>();
  /** Each refusal is read in another language. */
  let turn = 0;
  const as = async (login: string, language?: string): Promise<Person> => {
    const key = `${login} ${language}`;
    const person = people.get(key) ?? (await personAt(api, login, language));
    people.set(key, person);
    return person;
  };
  const nextLanguage = () => languages[(turn += 1) % languages.length] ?? 'en';

  const follow = async (id: string, { body }: Answer<CaseView & ProblemView>): Promise<void> => {
    while ((await recorded(api, id)).file.sequence < body.sequence) await new Promise((done) => setTimeout(done, 10));
  };

  /** The clock may have been faster than the reader: then the version is read anew. */
  const act = async (person: Person, id: string, action: ActionName, input: unknown) => {
    for (let tries = 0; ; tries += 1) {
      const answer = await person.act(id, action, input);
      if (answer.status !== 412 || tries === 5) return answer;
    }
  };

  const attempt = async (row: Row, table: Table): Promise<void> => {
    const language = nextLanguage();
    const person = await as(row.by, language);
    const answer = await act(person, table.file.id, row.action, row.input(table));
    if (row.reasons === undefined) {
      ledger.did(row.action, answer);
      return follow(table.file.id, answer);
    }
    const codes = ledger.turned(row.action, answer, language);
    if (row.reasons.some((code) => !codes.includes(code)))
      throw new Error(`${row.action} was refused with ${codes.join(', ')}, not with ${row.reasons.join(', ')}`);
  };

  /** What is offered to somebody here as impossible is refused for the same reasons when it is tried. */
  const trySomebody = async (login: string, { file, document }: Table): Promise<void> => {
    const offered = await (await as(login)).get<Offered>(`/cases/${file.id}/options`);
    if (offered.status !== 200) return;
    for (const { action, available, reasons } of offered.body.items) {
      const least = sampleInput(rowOf(action).input);
      if (available || least === undefined || ledger.refused.has(action)) continue;
      const language = nextLanguage();
      const person = await as(login, language);
      const answer = await act(person, file.id, action, withDocument(least.input, document));
      const codes = ledger.turned(action, answer, language);
      const silent = reasons.filter(({ code }) => !codes.includes(code));
      if (silent.length > 0) throw new Error(`${action}: ${silent.map(({ code }) => code).join(', ')} was not told`);
    }
  };

  const tryEverybody = async (table: Table): Promise<void> => {
    for (const login of new Set(Object.values(troupe.logins))) await trySomebody(login, table);
  };

  /** Plays a case until it stands in a stage, with what the rows add to the straight path. */
  const live = async (id: string, stage: string, rows: readonly (Row | Pause)[] = []): Promise<CaseFile> => {
    const play = await overHttp(api, worker.client, troupe);
    const done = new Set<Row | Pause>();
    const seen = new Set<string>();
    for (let moves = 0; moves < 500; moves += 1) {
      const table = await play.table(id);
      const { file } = table;
      if (file.stage === stage || isTerminal(file.stage)) break;
      if (!seen.has(file.stage)) await tryEverybody(table);
      seen.add(file.stage);
      const next = rows.find((row) => !done.has(row) && row.stage === file.stage && row.when(file));
      if (next === undefined) {
        const action = await play.step(id);
        if (action === undefined) throw new Error(`Nobody has a move to make in ${file.stage}`);
        if (action !== 'wait') ledger.allowed.add(action);
        continue;
      }
      done.add(next);
      if ('until' in next) await play.wait(id, next.until(table));
      else await attempt(next, table);
    }
    const untried = rows.filter((row) => !done.has(row));
    if (untried.length > 0)
      throw new Error(
        `Never came to be: ${untried.map((row) => ('action' in row ? row.action : row.stage)).join(', ')}`,
      );
    const { file } = await recorded(api, id);
    const { body } = await play.people.officer.get<JournalPage>(`/cases/${id}/journal?limit=500`);
    ledger.read(body.items);
    return file;
  };

  const propose = async (asked: object): Promise<string> => {
    const answer = await (await as(troupe.logins.officer)).propose(asked);
    ledger.did('proposeCase', answer);
    await follow(answer.body.id, answer);
    return answer.body.id;
  };

  const proposeInVain = async (asked: object): Promise<readonly string[]> => {
    const language = nextLanguage();
    return ledger.turned('proposeCase', await (await as(troupe.logins.officer, language)).propose(asked), language);
  };
  return { live, propose, proposeInVain };
};
