import { describe, expect, it } from '@jest/globals';
import { definitionFaults, resolveRegime, slimRules, snapshot } from '#libs/regime';
import { zoneOffsets } from '#libs/regime/zone';
import { shippedCalendar, shippedRegimes } from './index.ts';

const size = (value: unknown): number => JSON.stringify(value).length;

describe('a shipped regime', () => {
  it.each(shippedRegimes.map(({ id, version }) => [id, version] as const))('%s has no faults', (id, version) => {
    expect(definitionFaults(id, version, shippedRegimes)).toEqual([]);
  });

  it.each(shippedRegimes.map(({ id, version }) => [id, version] as const))('%s is small', (id, version) => {
    const regime = resolveRegime(id, version, shippedRegimes);
    const calendar = snapshot(shippedCalendar('vn'), 'Asia/Ho_Chi_Minh', zoneOffsets('Asia/Ho_Chi_Minh'));
    const slim = slimRules(
      { regime, calendar },
      { kind: 'compliance', level: 'province', actor: 'inspectionCommittee' },
    );
    console.log(
      id,
      size(regime),
      size(slim),
      size(calendar),
      Object.entries(regime)
        .map(([k, v]) => k + ':' + size(v))
        .join(' '),
      Object.entries(slim.regime)
        .map(([k, v]) => k + ':' + size(v))
        .join(' '),
    );
  });
});
