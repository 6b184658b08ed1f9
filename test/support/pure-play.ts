import {
  clock,
  nextDue,
  perform,
  refusals,
  rowOf,
  type ActionName,
  type Actor,
  type CaseFile,
  type DueThing,
  type Position,
  type Step,
} from '#libs/case';
import { localDate, type BodyType, type Kind, type Level, type Rules } from '#libs/regime';
import { nextMove } from '../../apps/cli/play/straight-path.ts';
import type { Cast, Move, Role, Table } from '../../apps/cli/play/table.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const places = { body: idOf(1), higher: idOf(2), agency: idOf(3), host: idOf(4), member: idOf(30) } as const;

const offices: Readonly<Partial<Record<Role, Position>>> = {
  officer: { unit: places.body, office: 'officer' },
  chair: { unit: places.body, office: 'chair' },
  secretary: { unit: places.body, office: 'secretary' },
  directing: { unit: places.body, office: 'member' },
  registry: { unit: places.body, office: 'registrar' },
  subject: { unit: places.agency, office: 'head' },
  host: { unit: places.host, office: 'head' },
};

export const roles: readonly Role[] = [
  'officer',
  'chair',
  'secretary',
  'directing',
  'leader',
  'teamSecretary',
  'member',
  'appraiser',
  'representative',
  'registry',
  'verifier',
  'monitor',
  'subject',
  'host',
];

const personOf = (role: Role): string => idOf(100 + roles.indexOf(role));
export const cast = Object.fromEntries(roles.map((role) => [role, personOf(role)])) as unknown as Cast;
const voters = [personOf('secretary'), personOf('directing'), idOf(201), idOf(202), idOf(203)];
const officialMembers = [personOf('chair'), ...voters].map((person) => ({ person }));

/** What kind of case is played, where. */
export interface Setting {
  readonly rules: Rules;
  readonly kind: Kind;
  readonly level: Level;
  readonly bodyType: BodyType;
  readonly variant?: 'team' | 'none';
  readonly subject?: 'organisation' | 'member';
}

const actorOf = (role: Role, { subject }: Setting): Actor => {
  if (role === 'subject' && subject === 'member') return { id: places.member, positions: [] };
  const office = offices[role];
  return { id: personOf(role), positions: office === undefined ? [] : [office] };
};

/** In a cell its secretary acts as chair. */
const inCell = (actor: Actor, role: Role, { bodyType }: Setting): Actor =>
  bodyType === 'cell' && role === 'chair' ? { ...actor, positions: [{ unit: places.body, office: 'chair' }] } : actor;

const snapshotOf = (person: string, setting: Setting) => ({
  person,
  qualifications: [
    'basic',
    'principal',
    'inspector',
    'principalInspector',
    'secretary',
    'finance',
    'appraiser',
    'verifier',
  ]
    .concat(Object.values(setting.rules.regime.team.qualifications.value))
    .map((key) => ({ key, until: '2099-12-31' })),
  rank: 'seniorInspector',
  clearance: 'mostSecret',
  consecutiveCases: 1,
  memberOfBody: false,
  flags: [],
});

/** What the API would have found out for each action. */
const factsFor = (setting: Setting, file: CaseFile | undefined): object => ({
  caseId: idOf(900),
  number: 'C-2026-1',
  body: {
    id: places.body,
    unit: places.body,
    type: setting.bodyType,
    level: setting.level,
    zone: setting.rules.calendar.zone,
  },
  conditions: Object.values(setting.rules.regime.kinds)
    .flatMap((profile) => profile?.openedBy ?? [])
    .flatMap(({ condition }) => (condition === undefined ? [] : [condition])),
  higherBody: { id: places.higher },
  subject: {
    organisation: places.agency,
    host: places.host,
    inJurisdiction: true,
    ...(setting.subject === 'member' && { person: places.member }),
  },
  rules: {
    regime: setting.rules.regime.id,
    regimeVersion: setting.rules.regime.version,
    calendar: setting.rules.calendar.id,
    calendarVersion: setting.rules.calendar.version,
    zone: setting.rules.calendar.zone,
  },
  overlaps: [],
  openRequirements: [],
  actorMayPropose: true,
  meetings: [],
  people: roles.map((role) => snapshotOf(personOf(role), setting)),
  chairs: [{ person: personOf('chair'), clearance: 'mostSecret' }],
  workedBefore: [],
  held: 'contents',
  stored: [document],
  informantsAbsent: true,
  informantsFound: false,
  owners: [{ unit: places.agency, exists: true }],
  officialMembers,
  deliveries: [],
  exists: true,
  inherits: false,
  inForce: true,
  following: {
    case: idOf(901),
    body: { id: places.higher, type: 'inspectionCommittee', level: 'central' },
    opensKind: true,
    inJurisdiction: true,
  },
  ...(file?.stage === 'deliberation' && { number: 'N-1' }),
});

const document = { id: idOf(500), hash: 'a'.repeat(64) };

/** A case under way, with the instant that it is there. */
export interface Play {
  readonly setting: Setting;
  readonly file: CaseFile | undefined;
  readonly now: number;
  readonly steps: readonly Step[];
}

const askingOf = (play: Play, actor: Actor) => ({
  file: play.file,
  rules: play.setting.rules,
  actor,
  at: new Date(play.now).toISOString(),
});

/** Does one action as its schemas read it, with every fact that the API would add. */
export const act = (play: Play, actor: Actor, action: ActionName, input: unknown): Play => {
  const row = rowOf(action);
  const given = {
    input: row.input.parse(input),
    facts: row.facts?.parse(factsFor(play.setting, play.file)),
  };
  const step = perform(askingOf(play, actor), action, given);
  return { ...play, file: step.file, steps: [...play.steps, step], now: play.now + 60_000 };
};

/** Who plays a role here, with the posts that come with it. */
export const playing = (role: Role, setting: Setting): Actor => inCell(actorOf(role, setting), role, setting);

/** Every fact that the API would add to an action at this point. */
export const factsAt = (play: Play): object => factsFor(play.setting, play.file);

export const by = (play: Play, role: Role, action: ActionName, input: unknown = {}): Play =>
  act(play, playing(role, play.setting), action, input);

/** The clock does everything that is due until an instant; what cannot be done is passed over. */
export const until = (play: Play, instant: number, skipped: readonly string[] = []): Play => {
  const due = play.file === undefined ? undefined : nextDue(play.file, skipped);
  if (due === undefined || Date.parse(due.at) > instant) return { ...play, now: Math.max(play.now, instant) };
  const there = { ...play, now: Math.max(play.now, Date.parse(due.at)) };
  return until(fired(there, due) ?? there, instant, [...skipped, due.id]);
};

const fired = (play: Play, due: DueThing): Play | undefined => {
  const asking = askingOf(play, clock);
  const given = { input: due.input };
  if (refusals(asking, due.action, given).length > 0) return undefined;
  const step = perform(asking, due.action, given, { dueAt: due.at });
  return { ...play, file: step.file, steps: [...play.steps, step] };
};

export const tableOf = (play: Play & { readonly file: CaseFile }): Table => ({
  file: play.file,
  rules: play.setting.rules,
  at: new Date(play.now).toISOString(),
  today: localDate(new Date(play.now).toISOString(), play.setting.rules.calendar),
  cast: play.setting.subject === 'member' ? { ...cast, subject: places.member } : cast,
  voters,
  document,
});

/** A case that was proposed a moment ago. */
export const propose = (setting: Setting, now = Date.parse('2026-03-02T03:00:00.000Z')): Play =>
  by({ setting, file: undefined, now, steps: [] }, 'officer', 'proposeCase', {
    kind: setting.kind,
    body: places.body,
    subject: {
      type: setting.subject ?? 'organisation',
      organisation: places.agency,
      ...(setting.subject === 'member' && { person: places.member }),
    },
    variant: setting.variant ?? 'team',
    origin: { type: 'programmeLine', ref: 'line-1' },
    grounds: 'In the programme of the year.',
    allegedActs: ['Payments without approval'],
  });

const made = (play: Play, move: Move): Play =>
  'waitUntil' in move ? until(play, Date.parse(move.waitUntil) + 1_000) : by(play, move.by, move.action, move.input);

/** Goes on along the straight path until a stage is reached or the case has ended. A tie of moves would never end. */
export const onTo = (play: Play, goal: (file: CaseFile) => boolean, moves = 300): Play => {
  if (play.file === undefined || goal(play.file)) return play;
  const move = nextMove(tableOf({ ...play, file: play.file }));
  if (move === undefined) return play;
  if (moves === 0)
    throw new Error(`The straight path goes round in circles in ${play.file.stage}: ${JSON.stringify(move)}`);
  return onTo(made(play, move), goal, moves - 1);
};
