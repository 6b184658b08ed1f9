import {
  evolve,
  options,
  perform,
  refusals,
  rowOf,
  type ActionName,
  type Actor,
  type CaseFile,
  type Given,
  type Reason,
  type Step,
} from '#libs/case';
import type { Rules } from '#libs/regime';
import { smallRules } from './small-rules.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Ids of the units of the tests. */
export const units = { body: idOf(1), agency: idOf(2), higher: idOf(3), host: idOf(4) } as const;

const at = (number: number, ...positions: Actor['positions']): Actor => ({ id: idOf(number), positions });

/** The people of the tests. Those without a post hold their part by naming. */
export const people = {
  officer: at(11, { unit: units.body, office: 'officer' }),
  chair: at(12, { unit: units.body, office: 'chair' }),
  deputy: at(13, { unit: units.body, office: 'deputyChair' }),
  secretary: at(14, { unit: units.body, office: 'secretary' }),
  directing: at(15, { unit: units.body, office: 'member' }),
  leader: at(16),
  teamSecretary: at(17),
  member: at(18),
  appraiser: at(19),
  verifier: at(20),
  newcomer: at(21),
  subject: at(31, { unit: units.agency, office: 'head' }),
  host: at(32, { unit: units.host, office: 'head' }),
  outsider: at(41),
} as const;

/** A document of a number; the same number is the same document. */
export const paper = (number: number) => ({ id: idOf(500 + number), hash: String(number).padStart(64, '0') });

export const minutes = {
  document: paper(1),
  heldOn: '2026-03-02',
  readBack: true,
  signatures: [{ name: 'Lan', signed: true }],
};

/** A snapshot of somebody who fits, unless told otherwise. */
export const snapshotOf = (actor: Actor, changed: object = {}) => ({
  person: actor.id,
  qualifications: [
    { key: 'basic', until: '2030-01-01' },
    { key: 'principal', until: '2030-01-01' },
  ],
  clearance: 'secret',
  consecutiveCases: 1,
  memberOfBody: false,
  flags: [],
  ...changed,
});

export const teamPeople = [people.leader, people.teamSecretary, people.member, people.directing];

export const teamInput = {
  leader: people.leader.id,
  secretary: people.teamSecretary.id,
  members: [people.member.id],
  directingMember: people.directing.id,
};

export const proposalInput = {
  kind: 'compliance',
  body: units.body,
  subject: { type: 'organisation', organisation: units.agency },
  origin: { type: 'programmeLine', ref: 'L-1' },
  grounds: 'In the programme of the year.',
};

export const proposalFacts = {
  caseId: idOf(900),
  number: 'C-1',
  body: { id: units.body, unit: units.body, type: 'inspectionCommittee', level: 'province', zone: 'Asia/Ho_Chi_Minh' },
  conditions: [],
  higherBody: { id: units.higher },
  subject: { organisation: units.agency, host: units.host, inJurisdiction: true },
  rules: { regime: 'small', regimeVersion: 1, calendar: 'plain', calendarVersion: 1, zone: 'Asia/Ho_Chi_Minh' },
  overlaps: [],
  openRequirements: [],
  actorMayPropose: true,
};

export const planInput = {
  document: paper(2),
  items: ['Payments', 'Procurement'],
  subjects: ['The agency'],
  period: { from: '2024-01-01', to: '2025-12-31' },
  durationDays: 30,
  method: 'Documents and talks',
  outline: paper(3),
};

const startedAt = Date.parse('2026-03-02T02:00:00.000Z');
const minute = 60_000;

/** A case in the middle of a test: its file, and the instant that it is there. */
export interface Play {
  readonly file?: CaseFile;
  readonly rules: Rules;
  readonly now: number;
  /** What happened so far. */
  readonly events?: readonly Step['event'][];
}

const asking = ({ file, rules, now }: Play, actor: Actor) => ({ file, rules, actor, at: new Date(now).toISOString() });

const given = (name: ActionName, input: unknown, facts: unknown): Given => {
  const row = rowOf(name);
  return { input: row.input.parse(input), facts: row.facts === undefined ? undefined : row.facts.parse(facts) };
};

/** Performs an action a minute after the last one. */
export const act = (play: Play, name: ActionName, actor: Actor, input: unknown = {}, facts: unknown = {}): Play =>
  step(play, name, actor, input, facts).play;

/** The same, with the event that it caused. */
export const step = (
  play: Play,
  name: ActionName,
  actor: Actor,
  input: unknown = {},
  facts: unknown = {},
): { readonly play: Play; readonly event: Step['event'] } => {
  const later = { ...play, now: play.now + minute };
  const { event, file } = perform(asking(later, actor), name, given(name, input, facts));
  return { play: { ...later, file, events: [...(play.events ?? []), event] }, event };
};

/** Why an action cannot be done now; without an input, what does not look at one. */
export const why = (
  play: Play,
  name: ActionName,
  actor: Actor,
  ...[input, facts = {}]: readonly unknown[]
): readonly Reason[] =>
  input === undefined
    ? refusals(asking(play, actor), name)
    : refusals(asking(play, actor), name, given(name, input, facts));

export const codes = (reasons: readonly Reason[]): readonly string[] => reasons.map(({ code }) => code);

export const optionsOf = (play: Play & { readonly file: CaseFile }, actor: Actor) =>
  options({ ...asking(play, actor), file: play.file });

/** The clock lapses or misses what is due; the file is as it would be after so many days. */
export const daysLater = (play: Play, days: number): Play => ({ ...play, now: play.now + days * 24 * 60 * minute });

/** Some other state of the file, which no action of these chapters leads to. */
export const withFile = (play: Play, changed: Partial<CaseFile>): Play => ({
  ...play,
  file: { ...fileOf(play), ...changed },
});

export const fileOf = ({ file }: Play): CaseFile => {
  if (file === undefined) throw new Error('There is no case yet');
  return file;
};

/** What may be said differently on the way. */
export interface Overrides {
  readonly rules?: Rules;
  readonly proposal?: object;
  readonly proposalFacts?: object;
  /** In place of the usual team. */
  readonly team?: object;
  readonly people?: readonly object[];
  readonly plan?: object;
}

const file = (play: Play, kind: string, actor: Actor, number: number, more: object = {}): Play =>
  act(
    play,
    'fileDocument',
    actor,
    { kind, document: paper(number), ...more },
    { stored: [paper(number)], informantsAbsent: true },
  );

const propose = (play: Play, { proposal, proposalFacts: found }: Overrides): Play =>
  act(play, 'proposeCase', people.officer, { ...proposalInput, ...proposal }, { ...proposalFacts, ...found });

const approve = (play: Play): Play => {
  const checked = act(play, 'checkLimitation', people.officer, {
    acts: fileOf(play).allegedActs.map(({ id }) => ({ act: id, form: 'reprimand' })),
  });
  const settled = fileOf(checked).overlaps.reduce(
    (before, { id }) => act(before, 'settleOverlap', people.chair, { overlap: id, how: 'otherContent' }),
    checked,
  );
  const filed = file(file(settled, 'proposal', people.officer, 11), 'jurisdictionNote', people.officer, 12);
  return act(filed, 'approveProposal', people.chair, {}, { meetings: [] });
};

const prepare = (play: Play, { team, people: snapshots, plan }: Overrides): Play => {
  const named = act(play, 'assignTeam', people.chair, team ?? teamInput, {
    people: snapshots ?? teamPeople.map((person) => snapshotOf(person)),
    workedBefore: [],
  });
  const { teamLeader, teamSecretary, teamMembers, directingMember } = fileOf(named).duties;
  const leader = { id: teamLeader ?? '', positions: [] };
  const planned = act(named, 'submitPlan', leader, { ...planInput, ...plan });
  const approved = act(planned, 'approvePlan', people.chair);
  const linked = act(approved, 'linkProgramme', people.officer, { line: 'L-1' });
  const graded = act(
    linked,
    'gradeCase',
    people.chair,
    { grade: 'restricted', reason: 'As usual' },
    {
      held: 'contents',
      chairs: [{ person: people.chair.id, clearance: 'secret' }],
    },
  );
  const ids = [teamLeader, teamSecretary, directingMember, people.officer.id, ...teamMembers];
  return ids
    .filter((id) => id !== undefined)
    .reduce((before, id) => act(before, 'declareInterests', { id, positions: [] }, { interests: [] }), graded);
};

export const signingFacts = { rules: proposalFacts.rules };

const sign = (play: Play): Play =>
  act(play, 'signDecision', people.chair, { number: '1-QD', document: paper(4) }, signingFacts);

const announce = (play: Play): Play => act(play, 'announceDecision', people.leader, { minutes, timetable: paper(5) });

const inStage = ({ file: now }: Play, stage: string): boolean => now?.stage === stage;

/** Kinds that skip a stage pass over it. */
const report = (play: Play): Play =>
  !inStage(play, 'selfReport')
    ? play
    : act(play, 'submitSelfReport', people.subject, { report: paper(6), noEvidence: true });

const verify = (play: Play): Play => {
  const proved = act(
    play,
    'addEvidence',
    people.member,
    { description: 'Ledger', document: paper(7) },
    { stored: [paper(7)] },
  );
  const evidence = fileOf(proved).evidence.map(({ id }) => id);
  const answered = fileOf(proved).planItems.reduce(
    (before, { id }) => act(before, 'answerPlanItem', people.member, { item: id, text: 'Seen', evidence }),
    proved,
  );
  const met = act(answered, 'recordWorkingSession', people.leader, { minutes, with: 'subject' });
  return act(file(met, 'evidenceRegister', people.leader, 13), 'completeVerification', people.leader);
};

const exchange = (play: Play): Play => {
  const served = act(file(play, 'draftReport', people.leader, 14), 'serveDraft', people.leader);
  return act(act(served, 'waiveComments', people.subject), 'closeExchange', people.leader);
};

const confer = (play: Play): Play =>
  !inStage(play, 'conference')
    ? play
    : act(play, 'recordConference', people.host, { minutes, present: 9, entitled: 10 });

const handIn = (play: Play): Play => {
  const signed = act(file(play, 'teamReport', people.leader, 15), 'countersignTeamReport', people.directing);
  return act(signed, 'fileTeamReport', people.leader, {}, { meetings: [] });
};

/** How a case comes out of each stage, in their order. */
const ways: readonly ((play: Play, overrides: Overrides) => Play)[] = [
  propose,
  approve,
  prepare,
  sign,
  announce,
  report,
  verify,
  exchange,
  confer,
  handIn,
];
/** How far a case is brought. */
export type ReachedStage =
  | 'proposed'
  | 'preparation'
  /** In preparation, with team, plan, grade and declarations: only the signature is missing. */
  | 'readyToSign'
  | 'announcement'
  | 'selfReport'
  | 'verification'
  | 'exchange'
  | 'conference'
  | 'teamReport'
  | 'deliberation';

const isAt = ({ file: now }: Play, wanted: ReachedStage): boolean =>
  wanted === 'readyToSign' ? now !== undefined && now.declared.length > 0 : now?.stage === wanted;

/** A case brought to a stage by performing real actions, in order, from its proposal. */
export const caseAt = (wanted: ReachedStage, overrides: Overrides = {}): Play => {
  const start: Play = { rules: overrides.rules ?? smallRules, now: startedAt };
  return ways.reduce((play, leave) => (isAt(play, wanted) ? play : leave(play, overrides)), start);
};

/** The same file again, from its events alone. */
export const replayed = ({ events = [] }: Play): CaseFile | undefined =>
  events.reduce<CaseFile | undefined>((before, event) => evolve(before, event), undefined);
