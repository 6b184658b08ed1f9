import { describe, expect, it } from '@jest/globals';
import { resolveRegime, snapshot, type Rules } from '#libs/regime';
import { shippedCalendar, shippedRegimes } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import { by, onTo, places, propose, until, type Play } from '../../test/support/pure-play.ts';
import { readersOf } from './readers.ts';

const rules: Rules = {
  regime: resolveRegime('generic-intl', 1, shippedRegimes),
  calendar: snapshot(shippedCalendar('mon-fri'), 'Europe/London', zoneOffsets('Europe/London', 2020, 2040)),
};
const proposed = propose({ rules, kind: 'compliance', level: 'province', bodyType: 'inspectionCommittee' });
const announced = onTo(proposed, (file) => file.stage === 'selfReport');

const reads = ({ file }: Play, holder: string): boolean =>
  file !== undefined && readersOf(file).some((reader) => reader.holder === holder);

describe('who may know of a case', () => {
  it.each([
    ['proposed', proposed],
    ['prepared', onTo(proposed, (file) => file.stage === 'preparation')],
    ['about to be announced', onTo(proposed, (file) => file.stage === 'announcement')],
    ['declined', by(proposed, 'chair', 'declineProposal', { reason: 'Not now' })],
  ] as const)('T46 is not its subject, while it is %s', (_when, play) => {
    expect(reads(play, `${places.agency}/head`)).toBe(false);
    expect(reads(play, `${places.host}/head`)).toBe(false);
    expect(reads(play, `${places.body}/chair`)).toBe(true);
  });

  it('is its subject, once it was announced, and to the end', () => {
    expect(reads(announced, `${places.agency}/head`)).toBe(true);
    expect(
      reads(
        onTo(announced, () => false),
        `${places.agency}/head`,
      ),
    ).toBe(true);
  });

  it('T45 is the higher body only while a duty of which it was told is overdue', () => {
    expect(reads(announced, `${places.higher}/chair`)).toBe(false);
    const overdue = until(announced, announced.now + 40 * 86_400_000);
    expect(reads(overdue, `${places.higher}/chair`)).toBe(true);
  });
});
