import type { ActiveStage } from '#libs/case';
import type { Kind } from '#libs/regime';
import { castOf, demoCast } from '../play/demo-cast.ts';
import type { Cast, Role } from '../play/table.ts';
import { chanceOf, pick, type Chance } from './chance.ts';
import { wordings } from './wording.ts';

/** Where a case is to stand today. */
export interface Goal {
  readonly stage: ActiveStage | 'archived';
  /** Moves that were already made in that stage. */
  readonly moves: number;
}

/** One case of the demo: who leads it, about whom, since when, and how far it has come. */
export interface Planned {
  readonly name: string;
  readonly body: string;
  readonly kind: Kind;
  readonly subject: string;
  readonly cast: Cast;
  /** Calendar days before today on which it was proposed. */
  readonly daysAgo: number;
  readonly goal: Goal;
  readonly wording: (typeof wordings)[string][number];
  /** How long people take: 1 is swift, 4 misses deadlines. */
  readonly pace: number;
  readonly chance: Chance;
}

/** How many of a hundred cases stand in each stage, and after how many days a case usually comes there. */
const stands: readonly (readonly [stage: Goal['stage'], share: number, days: number])[] = [
  ['proposed', 5, 3],
  ['preparation', 7, 9],
  ['announcement', 4, 16],
  ['selfReport', 6, 19],
  ['verification', 12, 23],
  ['exchange', 6, 30],
  ['conference', 4, 33],
  ['teamReport', 5, 36],
  ['deliberation', 8, 40],
  ['concluded', 4, 46],
  ['served', 8, 49],
  ['remediation', 10, 62],
  ['remediationVerification', 6, 94],
  ['closed', 3, 103],
  ['postClosure', 4, 150],
  ['archived', 8, 335],
];

const everywhere: readonly Kind[] = ['signs', 'compliance', 'finance', 'thematicSupervision', 'followUp'];

/** What each body may open under the regime that it works by. */
const kinds: Readonly<Record<string, readonly Kind[]>> = {
  ICA: [...everywhere, 'inspectionDuty', 'disciplineEnforcement'],
  ICE: everywhere,
  ICP: [...everywhere, 'inspectionDuty'],
};

const offices = (bloc: string): readonly string[] =>
  Array.from({ length: 12 }, (_unused, index) => `${bloc}O${index + 1}`);

/** Who may be inspected by a body of the demo; two more are left for those who try it themselves. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  ICA: offices('A'),
  ICE: offices('E'),
  ICP: [...offices('A'), ...offices('E')],
};

/** Two teams take turns, so that none inspects the same subject again and again. */
const secondTeam: Readonly<Partial<Record<Role, string>>> = {
  officer: 'second-officer',
  leader: 'replacement',
  teamSecretary: 'second-member',
  member: 'second-verifier',
};

/** The staff of the province mirrors that of the blocs. */
export const provincial = (login: string): string => (login === 'chair' ? 'higher' : `higher-${login}`);

const loginsOf = (body: string, turn: number): Readonly<Record<Role, string>> => {
  const logins = { ...demoCast, ...(turn % 2 === 1 && secondTeam) };
  if (body !== 'ICP') return logins;
  const outside: readonly string[] = ['subject', 'host'];
  return Object.fromEntries(
    Object.entries(logins).map(([role, login]) => {
      if (outside.includes(role)) return [role, login];
      return [role, provincial(login)];
    }),
  ) as Record<Role, string>;
};

const standOf = (chance: number): (typeof stands)[number] => {
  let left = chance * 100;
  for (const stand of stands) {
    left -= stand[1];
    if (left < 0) return stand;
  }
  return ['archived', 8, 335];
};

const bodyOf = (chance: number): string => (chance < 0.45 ? 'ICA' : chance < 0.88 ? 'ICE' : 'ICP');

/** Everything of a case but who is on it. */
const plannedCase = (index: number): Omit<Planned, 'cast'> => {
  const chance = chanceOf(`case-${index + 1}`);
  const [stage, , days] = standOf(chance('stage'));
  const body = bodyOf(chance('body'));
  const pace = chance('pace') < 0.85 ? 1 : 2.5;
  const late = chance('late') < 0.15 ? Math.floor(chance('lateness') * 25) : 0;
  return {
    name: `case-${index + 1}`,
    body,
    kind: pick(kinds[body] ?? [], chance('kind')),
    subject: pick(subjects[body] ?? [], chance('subject')),
    daysAgo: Math.ceil(days * (pace > 1 ? 1.5 : 1)) + late,
    goal: { stage, moves: Math.floor(chance('moves') * 5) },
    wording: pick(wordings[body] ?? [], chance('wording')),
    pace,
    chance,
  };
};

/** The cases of the demo, the oldest first, as they would have been opened. */
export const plannedCases = (count: number): readonly Planned[] => {
  const turns = new Map<string, number>();
  return Array.from({ length: count }, (_unused, index) => plannedCase(index))
    .sort((one, other) => other.daysAgo - one.daysAgo || one.name.localeCompare(other.name))
    .map((planned) => {
      const on = `${planned.body} ${planned.subject}`;
      const turn = turns.get(on) ?? 0;
      turns.set(on, turn + 1);
      return { ...planned, cast: castOf(loginsOf(planned.body, turn)) };
    });
};
