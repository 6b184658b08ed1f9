import {
  accountable,
  deadlineById,
  isTerminal,
  NotAllowed,
  openDeadlines,
  stageOrder,
  type CaseFile,
} from '#libs/case';
import { turns, type Turn } from '../demo/turns.ts';
import { nextMove } from '../play/straight-path.ts';
import { roleOf } from '../play/table.ts';
import { pick } from './chance.ts';
import { day, instant, make, nextInstant, pass, tableOf, type Outside, type Past } from './past.ts';
import type { Goal, Planned } from './planned.ts';

/** Turns that some cases take; what answers them is done whenever it is asked for. */
const chances: Readonly<Record<string, number>> = {
  extensionRequested: 0.3,
  clockPaused: 0.4,
  returnedWithQuestions: 0.2,
  measureRejected: 0.35,
};

const turnOf = ({ file }: Past, { chance }: Planned, taken: ReadonlySet<string>): Turn | undefined =>
  turns.find(({ name, when }) => !taken.has(name) && chance(`turn-${name}`) < (chances[name] ?? 1) && when(file));

/** A stage that the profile skips is taken for reached in the one after it. */
const isThere = ({ stage }: CaseFile, goal: Goal, moves: number): boolean => {
  const order: readonly string[] = [...stageOrder, 'archived'];
  const beyond = order.indexOf(stage) - order.indexOf(goal.stage);
  return beyond > 0 || (beyond === 0 && moves >= goal.moves);
};

/** What came too late, or was refused for another reason, is not done: the case rests where it is. */
const tried = async (made: Promise<Past>): Promise<Past | undefined> => {
  try {
    return await made;
  } catch (error) {
    if (error instanceof NotAllowed) return undefined;
    throw error;
  }
};

/** Somebody takes a turn, makes the next move, or waits; absent when there is nothing left to do before today. */
const oneOn = async (
  past: Past,
  planned: Planned,
  outside: Outside,
  { taken, today }: { readonly taken: Set<string>; readonly today: number },
): Promise<Past | undefined> => {
  const document = await outside.documentFor(past.file, instant(past.now));
  const turn = turnOf(past, planned, taken);
  if (turn !== undefined) {
    taken.add(turn.name);
    const later = pass(past, Math.min(past.now + (turn.days ?? 0) * day, today));
    const input = turn.input(tableOf(later, planned, outside, document));
    return (await tried(make(later, planned.cast[turn.by], { action: turn.action, input }, outside))) ?? later;
  }
  const move = nextMove(tableOf(past, planned, outside, document));
  if (move === undefined) return undefined;
  if (!('waitUntil' in move)) return tried(make(past, planned.cast[move.by], move, outside));
  const until = Date.parse(move.waitUntil) + 1_000;
  return until < today ? pass(past, until) : undefined;
};

/** Most people explain a delay when they are asked to. */
const explained = async (past: Past, planned: Planned, outside: Outside): Promise<Past> => {
  const { file } = past;
  const asked = openDeadlines(file, 'D28').find(({ id }) => planned.chance(`explains-${id}`) < 0.8);
  const missed = asked?.about === undefined ? undefined : deadlineById(file, asked.about);
  const role = missed && roleOf[accountable(file, missed)];
  if (missed === undefined || role === undefined) return past;
  const explanation = pick(planned.wording.excuses, planned.chance(`excuse-${missed.id}`));
  const move = { action: 'explainOverdue', input: { deadline: missed.id, explanation } } as const;
  return (await tried(make(past, planned.cast[role], move, outside))) ?? past;
};

/** Days pass in which nobody does more than explain why something is late. */
const idle = async (begun: Past, planned: Planned, outside: Outside, today: number): Promise<Past> => {
  let past = begun;
  while (past.now < today) past = await explained(pass(past, Math.min(past.now + day, today)), planned, outside);
  return past;
};

/** Goes on along the straight path, at the pace of these people, until the case stands where it is to stand, or it is today. */
export const playOn = async (begun: Past, planned: Planned, outside: Outside, today: number): Promise<Past> => {
  const taken = new Set<string>();
  let past = begun;
  let movesThere = 0;
  while (!isTerminal(past.file.stage) && !isThere(past.file, planned.goal, movesThere)) {
    const then = nextInstant(past, planned);
    if (then >= today) break;
    const later = await explained(pass(past, then), planned, outside);
    const next = await oneOn(later, planned, outside, { taken, today });
    if (next === undefined) break;
    movesThere = next.file.stage === planned.goal.stage ? movesThere + 1 : 0;
    past = next;
  }
  return idle(past, planned, outside, today);
};
