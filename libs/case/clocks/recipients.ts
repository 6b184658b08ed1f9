import type { CaseFile } from '../case-file.ts';
import type { Party } from '../parties.ts';
import { accountable } from './open.ts';
import type { Deadline } from './part.ts';

const ladder = ['R1', 'R2', 'R3', 'R4', 'R5', 'O1', 'O2'] as const;

/** Who is told at which rung, besides everybody of the rungs before it (handbook, time §8). */
const joins: Readonly<Record<(typeof ladder)[number], readonly Party[]>> = {
  R1: [],
  R2: ['teamLeader'],
  R3: ['teamLeader', 'directingMember'],
  R4: [],
  R5: ['registry'],
  O1: [],
  O2: ['chair'],
};

/** Duties of execution are the subject's: others watch them than the team. */
const joinsForMeasures: typeof joins = { ...joins, R2: [], R3: ['hostOrganisation'], R5: [], O1: ['monitor'] };

const isOfMeasures = (deadline: Deadline): boolean => ['D10', 'D11', 'D31'].includes(deadline.rule);

/** The parties that a reminder goes to. Who holds them is looked up when it is delivered. */
export const recipientsOf = (file: CaseFile, deadline: Deadline, rung: string): readonly Party[] => {
  const owner = accountable(file, deadline);
  if (deadline.nature === 'window') return [owner];
  if (deadline.nature === 'maximum') return ['chair'];
  if (/^O[34]/.test(rung)) return file.higherBody === undefined ? ['chair'] : ['higherOfficer', 'higherChair'];
  const upTo = ladder.slice(0, ladder.indexOf(rung as (typeof ladder)[number]) + 1);
  const table = isOfMeasures(deadline) ? joinsForMeasures : joins;
  return [...new Set<Party>([owner, ...upTo.flatMap((name) => table[name])])];
};
