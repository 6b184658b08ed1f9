import { describe, expect, it } from '@jest/globals';
import { codes, fileOf, people, step, why, withFile, type Play } from '../../../test/support/case-at.ts';
import { act0, executionAt } from '../../../test/support/execution.ts';
import type { CaseFile } from '../case-file.ts';

const voted = executionAt('voted');
const withProfile = (play: Play, changed: object): Play => {
  const { profile } = fileOf(play);
  return withFile(play, { profile: { ...profile, ...changed } as NonNullable<CaseFile['profile']> });
};
const limitation = { act: 'a1', description: 'Paid twice', committedOn: '2024-01-01', estimated: true } as const;
const discipline = { act: act0 };
const needed = (play: Play) => why(play, 'concludeDisciplineNeeded', people.secretary, discipline);

describe('T51 discipline', () => {
  it('is concluded only in a kind of case that may end in it', () => {
    expect(codes(needed(voted))).toContain('kindMayEndInDiscipline');
  });

  it('is concluded with the form for which votes suffice', () => {
    const play = withFile(withProfile(voted, { mayEndInDiscipline: true }), {
      limitation: [{ ...limitation, gravity: 'warning', outcome: 'never', expired: false }] as never,
    });
    const { event, play: after } = step(play, 'concludeDisciplineNeeded', people.secretary, {
      act: act0,
      forms: [
        { form: 'warning', votes: 2 },
        { form: 'reprimand', votes: 2 },
      ],
    });
    expect(event.data).toMatchObject({ decided: 'reprimand' });
    expect(fileOf(after).disciplineNeed).toMatchObject({ form: 'reprimand' });
  });
});
