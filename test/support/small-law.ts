import { v5 } from 'uuid';
import { requestHash, type Actor, type CaseFile, type Command } from '#libs/case';
import { resolveRegime, slimRules, snapshot, type Rules } from '#libs/regime';
import { shippedCalendar, shippedRegimes } from '#libs/regime/shipped';

/** A plain case of the example regime: compliance, at a provincial inspection committee, counted in UTC. */
export const smallLaw: Rules = slimRules(
  {
    regime: resolveRegime('generic-intl', 1, shippedRegimes),
    calendar: snapshot(shippedCalendar('mon-fri'), 'UTC', [['1900-01-01T00:00:00.000Z', 0]]),
  },
  { kind: 'compliance', level: 'province', actor: 'inspectionCommittee', subjectType: 'organisation' },
);

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
    rules: {
      regime: smallLaw.regime.id,
      regimeVersion: smallLaw.regime.version,
      calendar: smallLaw.calendar.id,
      calendarVersion: smallLaw.calendar.version,
      zone: 'UTC',
    },
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
