import type { Asked, Asking, Need, Params, Row } from './action.ts';
import { clock, engine } from './actor.ts';
import type { CaseFile } from './case-file.ts';
import { clockChanges } from './clocks/changes.ts';
import type { CaseEvent } from './event.ts';
import { evolveFacts } from './evolve.ts';
import { applyClocks } from './clocks/apply.ts';
import { actionNames, isAction, rowOf, type ActionName } from './lifecycle.ts';
import { opening } from './opening/opening.ts';
import { mayActAs, type Party } from './parties.ts';
import { profileOf } from './profile.ts';
import { requirements, type RequirementCode } from './requirements.ts';
import type { Requirement } from './requirement.ts';
import { isTerminal, landing, spelledOut } from './stages.ts';

export type StandingCode =
  'caseEnded' | 'notYourPart' | 'wrongStage' | 'recused' | 'notCleared' | 'notForYou' | 'staleVersion';
export type ReasonCode = RequirementCode | StandingCode;

/** What would unlock it: an action of the table and who may do it, or an act outside, worded under the code `fact`. */
export type Remedy = { readonly action: ActionName; readonly parties: readonly Party[] } | { readonly fact: string };

/** Why an action cannot be done now. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Params;
  readonly remedy?: Remedy;
}

/** What a person sends, already parsed, and the facts from outside which the API adds. */
export interface Given {
  readonly input: unknown;
  readonly facts?: unknown;
}

const looksAtInput = (need: Need): boolean => need.endsWith('†');
const codeOf = (need: Need): RequirementCode => need.replace('†', '') as RequirementCode;

const remedyOf = (code: RequirementCode, remedy: Requirement['remedy'], file: CaseFile): Remedy | undefined => {
  if (remedy === undefined) return undefined;
  if (remedy === 'fact') return { fact: `${code}Remedy` };
  // Some remedies are rows of chapters that are not built yet: the first that exists is named.
  const names = remedy.filter(isAction);
  const here = names.find((name) => spelledOut(rowOf(name).from).some((stage) => stage === file.stage));
  const name = here ?? names[0];
  return name === undefined ? undefined : { action: name, parties: rowOf(name).by };
};

const unmet = (asked: Asked, need: Need): Reason | undefined => {
  const code = codeOf(need);
  const requirement: Requirement = requirements[code];
  if (requirement.met(asked)) return undefined;
  const remedy = remedyOf(code, requirement.remedy, asked.file);
  return { code, params: requirement.params?.(asked) ?? {}, ...(remedy && { remedy }) };
};

const isRecused = (file: CaseFile, person: string): boolean =>
  file.conflicts.some(
    (conflict) => conflict.person === person && (conflict.outcome === undefined || conflict.outcome === 'upheld'),
  ) || file.recused.includes(person);

const standing = (asked: Asked, name: ActionName): readonly Reason[] => {
  const { file, actor } = asked;
  const row = rowOf(name);
  if (isTerminal(file.stage)) return [{ code: 'caseEnded', params: { stage: file.stage } }];
  const reasons: Reason[] = [];
  const parties = row.by.filter((party) => mayActAs(party, name, file, actor));
  if (parties.length === 0) reasons.push({ code: 'notYourPart', params: { parties: row.by } });
  // An action that opens a case is never one that can be done to a case.
  const isOpening = row.from.length === 0 && file.sequence === 0;
  if (!isOpening && !spelledOut(row.from).some((stage) => stage === file.stage))
    reasons.push({ code: 'wrongStage', params: { stage: file.stage, from: spelledOut(row.from) } });
  const exempt = parties.includes('subject') || name === 'declareInterests' || [clock.id, engine.id].includes(actor.id);
  if (!exempt && isRecused(file, actor.id)) reasons.push({ code: 'recused', params: {} });
  return reasons;
};

/** The needs of a row: its own and those that the pinned regime adds to it. */
const needsOf = (name: ActionName, asked: Asked): readonly Need[] => [
  ...rowOf(name).needs,
  ...((profileOf(asked).additionalNeeds?.[name] ?? []) as readonly Need[]),
];

const asked = (asking: Asking, name: ActionName, given?: Given): Asked => ({
  ...asking,
  action: name,
  file: asking.file ?? opening(name, asking, given),
  input: given?.input,
  facts: given?.facts,
});

/**
 * Why the action cannot be done now; empty when it can. Without `given`, needs that look at the input are left out:
 * they "will be checked".
 */
export const refusals = (asking: Asking, name: ActionName, given?: Given): readonly Reason[] => {
  const question = asked(asking, name, given);
  const stands = standing(question, name);
  if (stands.length > 0) return stands;
  return needsOf(name, question)
    .filter((need) => given !== undefined || !looksAtInput(need))
    .map((need) => unmet(question, need))
    .filter((reason) => reason !== undefined);
};

/** Needs of the row that only an input can answer. */
export const willBeChecked = (name: ActionName): readonly RequirementCode[] =>
  rowOf(name).needs.filter(looksAtInput).map(codeOf);

/** Thrown by `perform` for what `refusals` would have told. */
export class NotAllowed extends Error {
  readonly reasons: readonly Reason[];
  constructor(reasons: readonly Reason[]) {
    super(reasons.map((reason) => reason.code).join(', '));
    this.name = 'NotAllowed';
    this.reasons = reasons;
  }
}

export interface Step {
  readonly event: CaseEvent;
  readonly file: CaseFile;
}

/** Does the action: the event that it causes, its deadlines counted, and the file after it. */
export const perform = (
  asking: Asking,
  name: ActionName,
  given: Given,
  by: { readonly updateId?: string; readonly dueAt?: string } = {},
): Step => {
  const reasons = refusals(asking, name, given);
  if (reasons.length > 0) throw new NotAllowed(reasons);
  const question = asked(asking, name, given);
  const event = eventOf(question, name, rowOf(name), by, asking.file);
  const facts = evolveFacts(asking.file, event);
  const whole = { ...event, clocks: clockChanges(asking.file, facts, event, asking.rules) } as CaseEvent;
  return { event: whole, file: applyClocks(facts, whole) };
};

const eventOf = (
  question: Asked,
  name: ActionName,
  row: Row,
  by: { readonly updateId?: string; readonly dueAt?: string },
  before: CaseFile | undefined,
): CaseEvent => {
  const { file, actor, at } = question;
  const as = row.by.find((party) => mayActAs(party, name, file, actor));
  if (as === undefined) throw new Error(`${name} was performed by nobody's part`);
  return {
    sequence: (before?.sequence ?? 0) + 1,
    type: row.event,
    action: name,
    at,
    by: actor.id,
    as,
    stage: row.to === '=' ? file.stage : landing(row.to, profileOf(question).skips),
    data: row.record === undefined ? question.input : row.record(question),
    clocks: [],
    ...by,
  } as unknown as CaseEvent;
};

/** One thing that a person may try here: possible or not, and why not. */
export interface Option {
  readonly action: ActionName;
  readonly parties: readonly Party[];
  readonly available: boolean;
  readonly reasons: readonly Reason[];
  readonly willBeChecked: readonly RequirementCode[];
}

/** Everything that belongs to the actor's parts in the present stage, possible or not. */
export const options = (asking: Asking & { readonly file: CaseFile }): readonly Option[] => {
  if (isTerminal(asking.file.stage)) return [];
  return actionNames.flatMap((name) => {
    const row = rowOf(name);
    if (!spelledOut(row.from).some((stage) => stage === asking.file.stage)) return [];
    const mine = row.by.filter((party) => mayActAs(party, name, asking.file, asking.actor));
    if (mine.length === 0) return [];
    const reasons = refusals(asking, name);
    return [
      { action: name, parties: mine, available: reasons.length === 0, reasons, willBeChecked: willBeChecked(name) },
    ];
  });
};
