import { describe, expect, it } from '@jest/globals';
import { caseAt, fileOf, proposalFacts, step, units, why, type Play } from '../../../test/support/case-at.ts';
import { smallRules } from '../../../test/support/small-rules.ts';
import { engine, evolve, inheritanceOf, openDeadlines } from '../index.ts';
import { ruleFor } from '../clocks/count.ts';

const before = fileOf(caseAt('exchange', { proposal: { allegedActs: ['Payments without an order'] } }));
const nothing: Play = { rules: smallRules, now: Date.parse('2026-04-01T02:00:00.000Z') };

const input = (changed: object = {}) => ({
  predecessor: before.id,
  kind: 'compliance',
  subject: { type: 'organisation', organisation: units.agency },
  variant: 'team',
  grounds: 'The lower body was passive',
  fields: [],
  elapsed: { policy: 'reset' },
  ...changed,
});
const facts = (changed: object = {}) => ({
  ...proposalFacts,
  caseId: '00000000-0000-4000-8000-000000000902',
  body: { ...proposalFacts.body, id: units.higher, unit: units.higher },
  actorMayPropose: false,
  predecessor: { body: units.body, endedByOrder: true },
  grade: 'restricted',
  inheritance: inheritanceOf(before),
  meetings: [],
  ...changed,
});
const opened = (changed: object = {}) => step(nothing, 'openSuccessorCase', engine, input(changed), facts());

describe('a successor case', () => {
  it('T33: begins in preparation at the receiving body, with a decision of its own to come', () => {
    const { play, event } = opened();
    const file = fileOf(play);
    expect(file).toMatchObject({
      stage: 'preparation',
      proposer: 'engine',
      grade: 'restricted',
      links: [{ kind: 'successorOf', case: before.id }],
      duties: { teamMembers: [], verifiers: [] },
    });
    expect(openDeadlines(file).map(({ rule }) => rule)).toContain('D21');
    expect(Object.keys(file.done)).toEqual(['successorCaseOpened']);
    expect(evolve(undefined, event)).toEqual(file);
  });

  it('has what was gathered, of which nothing counts as done', () => {
    const file = fileOf(opened().play);
    expect(file.evidence.map(({ id }) => id)).toEqual(before.evidence.map(({ id }) => `p-${id}`));
    expect(file.allegedActs.map(({ description }) => description)).toEqual(['Payments without an order']);
    expect(file.documents.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['selfReport', 'workingMinutes']));
    expect(file.documents.filter(({ round }) => round === file.round)).toEqual([]);
    expect(file.selfReport).toBeNull();
    expect(file.findings).toEqual([]);
  });

  it('counts the dates that were used, if the order says so, and leaves one at least', () => {
    const length = (elapsed: object) => ruleFor(fileOf(opened({ elapsed }).play), smallRules, 'D3b').length;
    expect(length({ policy: 'reset' })).toBe(10);
    expect(length({ policy: 'carry', used: 4 })).toBe(6);
    expect(length({ policy: 'carry', used: 40 })).toBe(1);
  });

  it('follows only a case that was ordered away', () => {
    const reasons = why(
      nothing,
      'openSuccessorCase',
      engine,
      input(),
      facts({ predecessor: { body: units.body, endedByOrder: false } }),
    );
    expect(reasons.map(({ code }) => code)).toEqual(['predecessorEnded']);
  });
});
