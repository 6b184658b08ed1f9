import { v5 } from 'uuid';
import { requestHash, type Actor, type CaseFile, type Command } from '#libs/case';
import type { Rules } from '#libs/regime';

const provenance = { source: 'made for specs', status: 'unverified' } as const;

const profile = {
  openedBy: [{ bodyTypes: ['inspectionCommittee'], levels: ['province'] }],
  subjects: ['organisation'],
  skips: [],
  appraisal: false,
  hearing: 'never',
  effectCheck: 'never',
  teamVariants: ['team'],
  mayEndInDiscipline: false,
  conductDeadlines: ['D1'],
  publication: false,
  ...provenance,
} as const;

/**
 * Rules of their own for specs of the machinery: one kind, five working days to decide about a proposal, and a ladder of
 * three rungs. They must not change when a law does.
 */
export const smallLaw: Rules = {
  regime: {
    id: 'small',
    version: 1,
    kinds: { compliance: profile },
    conductInstead: [],
    documents: [],
    time: [
      { deadline: 'D18', length: 5, unit: 'workingDay', ...provenance },
      { deadline: 'D1', length: 60, unit: 'workingDay', ...provenance },
      { deadline: 'D21', length: 10, unit: 'workingDay', ...provenance },
      { deadline: 'D28', length: 3, unit: 'workingDay', ...provenance },
    ],
    extensions: [],
    extensionCount: [{ value: 1, ...provenance }],
    pauses: [],
    replacedEvents: {},
    rollToWorkingDay: { value: true, ...provenance },
    ladder: {
      remindAt: '08:00',
      spreadMinutes: 10,
      rungs: [
        { rung: 'R4', key: 'tomorrow', at: { before: 1, unit: 'workingDay' } },
        { rung: 'R5', key: 'today', at: { before: 0, unit: 'calendarDay' } },
        { rung: 'O1', key: 'overdue', at: { after: 1, unit: 'workingDay' } },
      ],
      natures: { duty: ['R4', 'R5', 'O1'], maximum: ['R4'], window: ['R4'] },
      without: [],
      recipients: [{ added: {} }],
      ...provenance,
    },
    limitation: { periods: [], never: { value: ['none'], ...provenance } },
    inherited: [],
  } as unknown as Rules['regime'],
  calendar: {
    id: 'plain',
    version: 1,
    zone: 'UTC',
    weekend: [{ from: '1900-01-01', days: [0, 6] }],
    off: {},
    work: {},
    publishedFrom: '1900-01-01',
    publishedTo: '2199-12-31',
    offsets: [['1900-01-01T00:00:00.000Z', 0]],
  } as unknown as Rules['calendar'],
};

/** An id that is the same for the same name. */
export const idOf = (name: string): string => v5(name, '6d1f0f4e-3c0c-5f0e-9a55-1f1f3a6b7cff');

const body = idOf('body');

export const officer: Actor = { id: idOf('officer'), positions: [{ unit: body, office: 'officer' }] };
export const chair: Actor = { id: idOf('chair'), positions: [{ unit: body, office: 'chair' }] };
export const outsider: Actor = { id: idOf('outsider'), positions: [] };

/** The opening command of a case. */
export const proposal = (caseId: string, actor: Actor = officer): Command => {
  const input = {
    kind: 'compliance',
    body,
    subject: { type: 'organisation', organisation: idOf('subject') },
    variant: 'team',
    origin: { type: 'order' },
    grounds: 'A spec asks for it',
    fields: [],
    allegedActs: [],
  };
  const facts = {
    caseId,
    number: `S-${caseId}`,
    body: { id: body, unit: idOf('unit'), type: 'inspectionCommittee', level: 'province', zone: 'UTC' },
    conditions: [],
    higherBody: { id: idOf('higher body') },
    subject: { organisation: idOf('subject'), host: idOf('subject'), inJurisdiction: true },
    rules: { regime: 'small', regimeVersion: 1, calendar: 'plain', calendarVersion: 1, zone: 'UTC' },
    overlaps: [],
    openRequirements: [],
    actorMayPropose: true,
  };
  return { action: 'proposeCase', input, facts, actor, requestHash: requestHash({ action: 'proposeCase', input }) };
};

/** A command on a case that exists, as its actor saw it. */
export const command = (
  action: Command['action'],
  actor: Actor,
  input: unknown,
  seen: { readonly file?: Pick<CaseFile, 'id' | 'sequence'>; readonly facts?: unknown } = {},
): Command => ({
  action,
  input,
  actor,
  ...(seen.facts !== undefined && { facts: seen.facts }),
  ...(seen.file && { expected: seen.file.sequence }),
  requestHash: requestHash({ action, input }),
});
