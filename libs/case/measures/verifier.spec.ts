import { describe, expect, it } from '@jest/globals';
import { act, codes, fileOf, paper, people, units, why, withFile, type Play } from '../../../test/support/case-at.ts';
import { executionAt, laterPeople, submitted, verification } from '../../../test/support/execution.ts';

const remediation = executionAt('remediation');
const id = fileOf(remediation).measures[0]?.id ?? '';
const waiting = submitted(remediation, id);
const verify = (play: Play, changed: object = {}) =>
  why(play, 'verifyMeasure', people.verifier, verification(id, changed));

describe('T25 a verifier', () => {
  const named = (play: Play, person: string): Play =>
    withFile(play, { duties: { ...fileOf(play).duties, verifiers: [people.verifier.id, person] } });
  const asks = (person: { readonly id: string; readonly positions: readonly [] }, play: Play = waiting) =>
    codes(why(named(play, person.id), 'verifyMeasure', person, verification(id)));
  const signedBy = (play: Play, person: { readonly id: string; readonly positions: readonly [] }): Play =>
    act(
      named(play, person.id),
      'fileDocument',
      person,
      { kind: 'verificationRecord', document: paper(92) },
      { stored: [paper(92)], informantsAbsent: true },
    );

  it.each([
    ['carries the measure out', laterPeople.implementer],
    ['is the direct superior of who carries it out', laterPeople.superior],
    ['led the team, alone', { id: people.leader.id, positions: [] as const }],
  ] as const)('is not independent who %s', (_who, person) => {
    expect(asks(person as never)).toEqual(['verifierIndependent']);
  });

  it('is not independent who heads the unit that does the work', () => {
    const head = { id: people.verifier.id, positions: [{ unit: units.agency, office: 'delegate' as const }] };
    expect(codes(why(waiting, 'verifyMeasure', head, verification(id)))).toContain('verifierIndependent');
  });

  it('is independent who had no part in it', () => {
    expect(codes(verify(waiting))).toEqual([]);
  });

  it('may have led the team if a second verifier has signed', () => {
    const second = signedBy(waiting, people.verifier as never);
    expect(asks(people.leader as never, second)).toEqual([]);
    const both = act(named(second, people.leader.id), 'verifyMeasure', people.leader, verification(id));
    expect(fileOf(both).measures[0]?.verification).toMatchObject({ by: people.leader.id, second: people.verifier.id });
    expect(fileOf(both).everVerified).toEqual([people.leader.id, people.verifier.id]);
  });

  it('who signed before the evidence came does not stand beside the leader', () => {
    const early = submitted(signedBy(remediation, people.verifier as never), id);
    expect(asks(people.leader as never, early)).toEqual(['verifierIndependent']);
  });
});
