import { randomUUID } from 'node:crypto';
import { evolve, isTerminal, type CaseEvent, type CaseFile, type DocumentRef } from '#libs/case';
import type { CaseView, DocumentView, JournalPage, ProblemView } from '#libs/contract';
import { localDate, snapshot, type Calendar, type Regime, type Rules } from '#libs/regime';
import { zoneOffsets } from '#libs/regime/zone';
import { nextMove } from './straight-path.ts';
import type { Cast, Move, Role, Table } from './table.ts';

/** Where a case is played, by whom, and how its time is moved. */
export interface Venue {
  readonly url: string;
  readonly cast: Cast;
  readonly voters: readonly string[];
  readonly language: string;
  tokenOf(person: string): Promise<string>;
  /** How far the time of the case is ahead of the clock, in milliseconds. */
  ahead(caseId: string): Promise<number>;
  forward(caseId: string, ms: number): Promise<void>;
}

/** The API refused what a player did; its problem says why. */
export class Turned extends Error {
  constructor(
    readonly action: string,
    readonly status: number,
    readonly problem: ProblemView,
  ) {
    super(`${action}: ${status} ${JSON.stringify(problem)}`);
  }
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

/** Sends as the person of a role; anything but success is thrown. */
const send = async <Answer>(venue: Venue, role: Role, path: string, sent: Sent = {}): Promise<Answer> => {
  const authorization = `Bearer ${await venue.tokenOf(venue.cast[role])}`;
  const answer = await fetch(venue.url + path, {
    ...sent,
    headers: { authorization, 'accept-language': venue.language, ...sent.headers },
  });
  if (!answer.ok) throw new Turned(path, answer.status, (await answer.json()) as ProblemView);
  return (await answer.json()) as Answer;
};

const json = { 'content-type': 'application/json' };

/** Reads what a person in this role may see. */
export const read = <Answer>(venue: Venue, role: Role, path: string): Promise<Answer> => send(venue, role, path);

export const propose = (venue: Venue, input: unknown, key = randomUUID()): Promise<CaseView> =>
  send(venue, 'officer', '/cases', {
    method: 'POST',
    headers: { ...json, 'idempotency-key': key },
    body: JSON.stringify(input),
  });

/** Does an action on the version that was seen last. */
export const act = (
  venue: Venue,
  made: { readonly by: Role; readonly action: string; readonly input: unknown },
  seen: Pick<CaseFile, 'id' | 'sequence'>,
): Promise<CaseView> =>
  send(venue, made.by, `/cases/${seen.id}/actions/${made.action}`, {
    method: 'POST',
    headers: { ...json, 'idempotency-key': randomUUID(), 'if-match': `"${seen.sequence}"` },
    body: JSON.stringify(made.input),
  });

/** Counts the file up from the journal, as anybody who may read it whole can. */
const countUp = async (venue: Venue, id: string, file: CaseFile | undefined): Promise<CaseFile | undefined> => {
  const page: JournalPage = await send(venue, 'officer', `/cases/${id}/journal?limit=500&after=${file?.sequence ?? 0}`);
  const now = page.items.reduce<CaseFile | undefined>((one, entry) => evolve(one, entry as unknown as CaseEvent), file);
  return page.next === undefined ? now : countUp(venue, id, now);
};

/** The file from a step on that was answered: the journal holds it a moment after the answer. */
export const look = async (
  venue: Venue,
  id: string,
  file: CaseFile | undefined = undefined,
  sequence = file?.sequence ?? 1,
): Promise<CaseFile> => {
  const now = await countUp(venue, id, file);
  if (now !== undefined && now.sequence >= sequence) return now;
  await new Promise((resolve) => setTimeout(resolve, 10));
  return look(venue, id, now, sequence);
};

const upload = async (venue: Venue, role: Role, id: string): Promise<DocumentRef> => {
  const form = new FormData();
  form.append('file', new Blob([`Document of the demo ${randomUUID()}`], { type: 'text/plain' }), 'document.txt');
  const stored: DocumentView = await send(venue, role, `/cases/${id}/documents`, { method: 'POST', body: form });
  return { id: stored.id, hash: stored.hash };
};

/** The law that a case names, as the API publishes it. */
export const rulesOf = async (venue: Venue, { rules }: Pick<CaseFile, 'rules'>): Promise<Rules> => {
  const regime = await send<{ regime: Regime }>(venue, 'officer', `/regimes/${rules.regime}/${rules.regimeVersion}`);
  const calendar = await send<{ calendar: Calendar }>(
    venue,
    'officer',
    `/calendars/${rules.calendar}/${rules.calendarVersion}`,
  );
  return { regime: regime.regime, calendar: snapshot(calendar.calendar, rules.zone, zoneOffsets(rules.zone)) };
};

/** What a player sees of a case now, with a document just stored for whatever the move needs one. */
export const tableFor = async (venue: Venue, file: CaseFile, rules: Rules): Promise<Table> => {
  const document = await upload(venue, 'officer', file.id);
  const at = new Date(Date.now() + (await venue.ahead(file.id))).toISOString();
  const today = localDate(at, rules.calendar);
  return { file, rules, at, today, cast: venue.cast, voters: venue.voters, document };
};

/** Lets the time of the case pass, to a second beyond an instant: one that is just reached is a tie. */
export const wait = async (venue: Venue, file: CaseFile, instant: string): Promise<void> => {
  const now = Date.now() + (await venue.ahead(file.id));
  const ms = Date.parse(instant) - now + 1_000;
  if (ms > 0) await venue.forward(file.id, ms);
};

/** Does the move on what is seen now. Where the clock was quicker, it is looked at anew. */
const make = async (venue: Venue, file: CaseFile, move: Exclude<Move, { waitUntil: unknown }>): Promise<CaseFile> => {
  const seen = await look(venue, file.id, file);
  try {
    return await look(venue, file.id, seen, (await act(venue, move, seen)).sequence);
  } catch (error) {
    if (error instanceof Turned && error.status === 412) return make(venue, seen, move);
    throw error;
  }
};

/** The next move on the straight path, done over HTTP; absent when the case has none left. */
export const playOne = async (
  venue: Venue,
  file: CaseFile,
  rules: Rules,
): Promise<readonly [Move, CaseFile] | undefined> => {
  if (isTerminal(file.stage)) return undefined;
  const move = nextMove(await tableFor(venue, file, rules));
  if (move === undefined) return undefined;
  if (!('waitUntil' in move)) return [move, await make(venue, file, move)];
  await wait(venue, file, move.waitUntil);
  return [move, await look(venue, file.id, file)];
};
