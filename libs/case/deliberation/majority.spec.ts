import { describe, expect, it } from '@jest/globals';
import type { Rules } from '#libs/regime';
import { codes, daysLater, fileOf, people, step, why, withFile, type Play } from '../../../test/support/case-at.ts';
import { bodyFacts, countInput, executionAt, executionRules, members } from '../../../test/support/execution.ts';
import { decidedForm, isMajority, quorumOf } from './majority.ts';

const drafted = executionAt('drafted');
const file = fileOf(drafted);
const withActs = (acts: object): Rules => ({
  ...executionRules,
  regime: { ...executionRules.regime, acts: { ...executionRules.regime.acts, ...acts } },
});
const signatory = withActs({ signatory: { value: true } });

describe('T50 a majority', () => {
  it.each([
    [2, 4, false],
    [3, 4, true],
    [2, 5, false],
    [3, 5, true],
    [0, 1, false],
    [1, 1, true],
  ])('is %i of %i official members: %s', (votes, official, expected) => {
    expect(isMajority(votes, official, executionRules, file)).toBe(expected);
  });

  it('is one vote where one signatory decides', () => {
    expect([0, 1].map((votes) => isMajority(votes, 7, signatory, file))).toEqual([false, true]);
  });

  it.each([
    [5, 4],
    [6, 4],
    [1, 1],
  ])('asks of %i members that %i are present, under a quorum of two thirds', (official, needed) => {
    expect(quorumOf(official, executionRules, file)).toBe(needed);
  });
});

describe('votes for several forms of discipline', () => {
  const forms = (...votes: readonly number[]) =>
    votes.map((count, index) => ({
      form: ['expulsion', 'dismissal', 'warning', 'reprimand'][index] ?? '',
      votes: count,
    }));

  it.each([
    ['a form with a majority of its own', forms(1, 6, 2), 9, 'dismissal'],
    ['the heaviest form that the votes above it reach', forms(2, 2, 3, 2), 9, 'warning'],
    ['the lightest form, if it takes all of them', forms(1, 1, 1, 2), 9, 'reprimand'],
    ['none without a majority of all members', forms(1, 1, 1, 1), 9, undefined],
    ['none where half is not more than half', forms(2, 2), 8, undefined],
    ['none where nothing was proposed', [], 9, undefined],
  ])('decide on %s', (_what, proposed, official, form) => {
    expect(decidedForm(proposed, official, executionRules, file)).toBe(form);
  });

  it('are not accumulated where the regime says so', () => {
    const alone = withActs({ accumulation: { value: false } });
    expect(decidedForm(forms(2, 2, 3, 2), 9, alone, file)).toBeUndefined();
    expect(decidedForm(forms(1, 6, 2), 9, alone, file)).toBe('dismissal');
  });
});

describe('a vote that is recorded later', () => {
  it.each([
    ['announcedVote', '2026-03-02T05:00:00.000Z', '2026-03-12'],
    ['signing', undefined, '2026-03-15'],
  ])('counts by a body that decides on %s', (effectiveOn, effectiveAt, signedBy) => {
    const rules = withActs({ effectiveOn: [{ value: effectiveOn }] });
    const { event, play } = step(
      { ...daysLater(drafted, 3), rules },
      'recordVote',
      people.secretary,
      countInput,
      bodyFacts,
    );
    expect((event.data as { readonly effectiveAt?: string }).effectiveAt).toBe(effectiveAt);
    expect(fileOf(play).deadlines.find(({ rule }) => rule === 'D7')?.versions[0]?.dueDate).toBe(signedBy);
  });
});

describe('T50 a count of votes', () => {
  const [one, two, three, four] = members as [string, string, string, string];
  const conflict = { id: 'k1', person: one, type: 'kin', source: 'declared', at: '2026-03-02T00:00:00.000Z' } as const;
  const counted = (play: Play, changed: object) =>
    codes(why(play, 'recordVote', people.secretary, { ...countInput, ...changed }, bodyFacts));

  it('keeps who has a conflict in the denominator', () => {
    const conflicted = withFile(drafted, { conflicts: [conflict] });
    const withoutOne = { present: [two, three, four, members[4]], voters: [two, three], inFavour: 2, against: 0 };
    expect(counted(conflicted, withoutOne)).toEqual(['majorityOfAllMembers']);
  });

  it('does not count somebody who is no official member', () => {
    const voters = [people.outsider.id, two, three, four];
    expect(counted(drafted, { present: voters, voters, inFavour: 4, against: 0 })).toEqual([
      'quorumMet',
      'majorityOfAllMembers',
    ]);
  });

  it('that reaches no majority is recorded as such and leaves the draft', () => {
    const input = { ...countInput, inFavour: 2, against: 2 };
    expect(codes(why(drafted, 'recordVoteWithoutMajority', people.secretary, input, bodyFacts))).toEqual([]);
  });
});
