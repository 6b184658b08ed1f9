import { describe, expect, it } from '@jest/globals';
import {
  act,
  caseAt,
  codes,
  daysLater,
  fileOf,
  people,
  replayed,
  step,
  units,
  why,
  withFile,
  type Play,
  type ReachedStage,
} from '../../../test/support/case-at.ts';
import { executionAt } from '../../../test/support/execution.ts';
import type { Actor } from '../actor.ts';
import { openDeadlines } from '../clocks/open.ts';
import { followingIn } from '../endings/following.ts';
import { isOrderedAway } from '../endings/inheritance.ts';
import { readersOf } from '../readers.ts';

const higherChair: Actor = {
  id: '00000000-0000-4000-8000-000000000062',
  positions: [{ unit: units.higher, office: 'chair' }],
};
const newCase = '00000000-0000-4000-8000-000000000903';
const otherBody = '00000000-0000-4000-8000-000000000904';
const following = (changed: object = {}, body: string = units.higher) => ({
  following: {
    case: newCase,
    body: { id: body, type: 'inspectionCommittee', level: 'province' },
    opensKind: true,
    inJurisdiction: true,
    ...changed,
  },
});

const ordered = { proposal: { origin: { type: 'order' } } };
const verification = caseAt('verification', ordered);
const asked = act(verification, 'requestTakeOver', people.chair, { reason: 'Too complex for us' });
const order = { reason: 'The higher body goes on with it' };
const withdrawal = { ...order, ground: 'seriousOrComplex' };
const assignment = { ...order, body: otherBody };

const orders = [
  ['acceptTakeOver', asked, order, following()],
  ['assignToOtherBody', asked, assignment, following({}, otherBody)],
  ['withdrawFile', verification, withdrawal, following()],
] as const;
const ends = { acceptTakeOver: 'takenOver', assignToOtherBody: 'transferred', withdrawFile: 'takenOver' } as const;

describe('an order that takes the case away', () => {
  it.each(orders)('T33: %s ends the case below, its deadlines cancelled', (action, before, input, facts) => {
    const after = act(before, action, higherChair, input, facts);
    expect(fileOf(after)).toMatchObject({ stage: ends[action], links: [{ kind: 'succeededBy', case: newCase }] });
    expect(openDeadlines(fileOf(after))).toEqual([]);
    const conduct = fileOf(after).deadlines.filter(({ rule }) => rule === 'D3b');
    expect(conduct.map(({ state }) => state)).toEqual(['cancelled']);
    expect(isOrderedAway(fileOf(after))).toBe(true);
    expect(replayed(after)).toEqual(fileOf(after));
  });

  it.each(orders)('T33: %s says all that opens the successor, its clocks anew', (action, before, input, facts) => {
    const { event } = step(before, action, higherChair, input, facts);
    expect(followingIn(event)).toMatchObject({
      case: newCase,
      link: 'successorOf',
      body: facts.following.body.id,
      kind: fileOf(before).kind,
      grounds: order.reason,
      elapsed: { policy: 'reset' },
    });
  });

  it.each(orders)('T33: %s carries the dates that were used, if it says so', (action, before, input, facts) => {
    const later = daysLater(before, 7);
    const { event } = step(later, action, higherChair, { ...input, elapsed: 'carry' }, facts);
    const reset = step(before, action, higherChair, { ...input, elapsed: 'carry' }, facts);
    const used = (of: typeof event): number => {
      const elapsed = followingIn(of)?.elapsed;
      return elapsed?.policy === 'carry' ? elapsed.used : NaN;
    };
    expect(used(event)).toBeGreaterThan(used(reset.event));
  });

  it.each(orders)('T38: %s holds the custody record of every document', (action, before, input, facts) => {
    const { event } = step(before, action, higherChair, input, facts);
    const file = fileOf(before);
    expect(file.documents.length).toBeGreaterThan(0);
    expect(event.data).toMatchObject({
      custody: {
        from: { body: units.body, officer: people.officer.id },
        to: { body: facts.following.body.id },
        at: event.at,
        documents: file.documents.map(({ id, hash, kind }) => ({ id, hash, kind })),
      },
    });
  });

  it.each(orders)('%s is not given by the lower chair', (action, before, input, facts) => {
    expect(codes(why(before, action, people.chair, input, facts))).toEqual(['notYourPart']);
  });
});

describe('the answer to a request for a take-over', () => {
  it.each([
    ['acceptTakeOver', order],
    ['assignToOtherBody', assignment],
  ] as const)('%s needs a request, and answers it', (action, input) => {
    expect(codes(why(verification, action, higherChair, input, following()))).toEqual(['takeOverOpen']);
    const file = fileOf(act(asked, action, higherChair, input, following()));
    expect(file.escalations.at(-1)).toMatchObject({ kind: 'takeOver', answer: file.sequence });
    expect(file.deadlines.filter(({ rule }) => rule === 'D15d').map(({ state }) => state)).toEqual(['met']);
  });

  it.each([
    ['acceptTakeOver', order],
    ['assignToOtherBody', assignment],
  ] as const)('%s is not given by who asked', (action, input) => {
    const one = fileOf(asked).escalations.at(-1);
    const own = withFile(asked, { escalations: [{ ...one, from: { ...one?.from, person: higherChair.id } }] } as never);
    expect(codes(why(own, action, higherChair, input, following()))).toEqual(['answererNotEscalator']);
  });

  it('does not accept once the conclusion was voted', () => {
    const voted = withFile(executionAt('voted'), { escalations: fileOf(asked).escalations });
    expect(codes(why(voted, 'acceptTakeOver', higherChair, order, following()))).toEqual(['conclusionNotVoted']);
  });

  it.each([{ opensKind: false }, { inJurisdiction: false }])('assigns to no body of which %j holds', (changed) => {
    const facts = following(changed, otherBody);
    expect(why(asked, 'assignToOtherBody', higherChair, assignment, facts)).toMatchObject([
      { code: 'receivingBodyCompetent', params: { body: otherBody } },
    ]);
  });
});

describe('the withdrawal of a file', () => {
  const stages = ['proposed', 'preparation', 'announcement', 'selfReport', 'verification', 'exchange', 'deliberation'];

  it.each(stages)('T38: needs nobody below to ask or to consent in %s', (stage) => {
    const before: Play = caseAt(stage as ReachedStage);
    const after = act(before, 'withdrawFile', higherChair, withdrawal, following());
    expect(fileOf(after).stage).toBe('takenOver');
    expect(openDeadlines(fileOf(after))).toEqual([]);
  });

  it('names a ground of the regime', () => {
    expect(
      why(verification, 'withdrawFile', higherChair, { ...withdrawal, ground: 'whim' }, following()),
    ).toMatchObject([{ code: 'withdrawalGrounded' }]);
  });

  it('exists only before the notice is issued', () => {
    expect(codes(why(executionAt('served'), 'withdrawFile', higherChair, withdrawal, following()))).toEqual([
      'wrongStage',
    ]);
  });

  it('leaves both sides what they had a part in', () => {
    const holders = (play: Play) => readersOf(fileOf(play)).map(({ holder }) => holder);
    const after = act(verification, 'withdrawFile', higherChair, withdrawal, following());
    expect(holders(verification)).not.toContain(`${units.higher}/chair`);
    expect(holders(after)).toEqual(expect.arrayContaining([`${units.higher}/chair`, `${units.body}/chair`]));
  });
});
