import { describe, expect, it } from '@jest/globals';
import { bodyAt, bodyOver, higherBody, isInJurisdiction, isUnder, rulesOf } from './bodies.ts';
import { example } from './example.ts';
import { predecessorsOf, successorsOf } from './succession.ts';
import { lineOf, superiorOf, unitAt } from './tree.ts';

const before = '2025-01-15';
const after = '2026-01-15';

describe('a unit', () => {
  it.each([
    ['bloc', '2025-01-31', 'Bloc'],
    ['bloc', '2025-02-01', 'Agencies'],
    ['district', '2025-06-30', 'District'],
    ['district', '2025-07-01', undefined],
    ['commune', '2025-06-30', undefined],
    ['nobody', after, undefined],
  ])('T16 keeps its name of the day: %s on %s is %s', (unit, day, name) => {
    expect(unitAt(example, unit, day)?.name).toBe(name);
  });

  it.each([
    ['cell', before, 'communeA'],
    ['cell', after, 'commune'],
    ['commune', after, 'province'],
    ['centre', after, undefined],
    ['lostCell', after, undefined],
  ])('T17 stands under the superior of the day: %s on %s under %s', (unit, day, superior) => {
    expect(superiorOf(example, unit, day)?.id).toBe(superior);
  });

  it.each([
    ['cell', before, ['cell', 'communeA', 'district', 'province', 'centre']],
    ['cell', after, ['cell', 'commune', 'province', 'centre']],
    ['lostCell', after, []],
  ])('has a line to the top, with as many levels as there are: %s on %s', (unit, day, line) => {
    expect(lineOf(example, unit, day).map(({ id }) => id)).toEqual(line);
  });

  it('has a line that ends even if the data go round in a circle', () => {
    const period = { since: '2000-01-01', level: 'cell', name: 'x' } as const;
    const circle = {
      ...example,
      units: [
        { id: 'a', periods: [{ ...period, superior: 'b' }] },
        { id: 'b', periods: [{ ...period, superior: 'a' }] },
      ],
    };
    expect(lineOf(circle, 'a', after).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('succession', () => {
  it.each([
    ['is itself while it exists', 'communeA', before, ['communeA']],
    ['passes to what it was merged into', 'communeA', after, ['commune']],
    ['passes to every part of a division', 'agency', after, ['agencyNorth', 'agencySouth']],
    ['passes to what it was dissolved into', 'district', after, ['province']],
    ['ends without an heir', 'lostCell', after, []],
    ['of a moved unit is the unit itself', 'cell', after, ['cell']],
  ])('T16 of a unit: %s', (_what, unit, day, heirs) => {
    expect(successorsOf(example, unit, day)).toEqual(heirs);
  });

  it('T16 goes on over several steps', () => {
    const later = {
      ...example,
      units: example.units.map((unit) =>
        unit.id === 'commune'
          ? { ...unit, periods: unit.periods.map((period) => ({ ...period, until: '2026-01-01' })) }
          : unit,
      ),
      successions: [
        ...example.successions,
        { unit: 'commune', successor: 'province', kind: 'dissolvedInto', day: '2026-01-01' } as const,
      ],
    };
    expect(successorsOf(later, 'communeB', after)).toEqual(['province']);
    expect(predecessorsOf(later, 'province', after)).toEqual(['district', 'commune', 'communeA', 'communeB']);
  });

  it.each([
    ['commune', after, ['communeA', 'communeB']],
    ['commune', before, []],
    ['agencySouth', after, ['agency']],
    ['cell', after, []],
  ])('T16 names the predecessors whose requirements are listed: %s on %s', (unit, day, predecessors) => {
    expect(predecessorsOf(example, unit, day)).toEqual(predecessors);
  });
});

describe('the higher body', () => {
  it.each([
    ['of a cell: the inspection committee of its grassroots committee', 'cellBody', before, 'communeInspection'],
    ['of a cell that moved: that of the new one', 'cellBody', after, 'newInspection'],
    ['of a grassroots committee, while there was a district', 'communeInspection', before, 'districtInspection'],
    ['of a grassroots committee, without the level between', 'newInspection', after, 'provinceInspection'],
    ['of a bloc', 'blocInspection', after, 'provinceInspection'],
    ['of a province', 'provinceInspection', after, 'centralInspection'],
    ['of a committee: the next higher inspection committee', 'provinceCommittee', after, 'centralInspection'],
    ['of the centre: the committee that elected it', 'centralInspection', after, 'centralCommittee'],
    ['of the highest committee: none', 'centralCommittee', after, undefined],
    ['of a body that ended with its unit: none', 'districtInspection', after, undefined],
    ['of a body whose own time is over: none', 'blocInspection', '2027-01-01', undefined],
  ])('%s', (_what, body, day, higher) => {
    expect(higherBody(example, body, day)?.id).toBe(higher);
  });
});

describe('jurisdiction', () => {
  it.each([
    ['cell', 'communeInspection', before, true],
    ['cell', 'communeInspection', after, false],
    ['cell', 'newInspection', after, true],
    ['cell', 'provinceInspection', after, true],
    ['cell', 'blocInspection', after, false],
    ['cell', 'cellBody', after, true],
    ['province', 'newInspection', after, false],
  ])('T17 is of the day: %s under %s on %s is %s', (unit, body, day, expected) => {
    expect(isUnder(example, unit, body, day)).toBe(expected);
  });

  it.each([
    ['is kept over a merged unit', 'communeA', 'newInspection', true],
    ['is kept over every part of a divided unit by who is over all of them', 'agency', 'provinceInspection', true],
    ['is lost where one part went elsewhere', 'agency', 'blocInspection', false],
    ['is nobody’s over a unit without heir', 'lostCell', 'provinceInspection', false],
  ])('T16 %s', (_what, unit, body, expected) => {
    expect(isInJurisdiction(example, unit, body, after)).toBe(expected);
  });

  it.each([
    ['cell', after, 'newInspection'],
    ['agencyNorth', after, 'blocInspection'],
    ['agencyNorth', '2027-02-01', 'provinceInspection'],
  ])('is first that of the nearest inspection committee: %s on %s', (unit, day, body) => {
    expect(bodyOver(example, unit, day)?.id).toBe(body);
  });

  it('knows no body before its first day', () => {
    expect(bodyAt(example, 'newInspection', before)).toBeUndefined();
  });
});

describe('regime, calendar and zone of a body', () => {
  it.each([
    ['come from above', 'cellBody', after, { regime: 'new', calendar: 'vn', zone: 'Asia/Ho_Chi_Minh' }],
    ['are those of the day', 'cellBody', before, { regime: 'old', calendar: 'vn', zone: 'Asia/Ho_Chi_Minh' }],
    [
      'come each from the nearest place that says it',
      'blocInspection',
      after,
      { regime: 'new', calendar: 'mon-fri', zone: 'Europe/London' },
    ],
    ['are unknown where nothing says them', 'centralCommittee', '1999-01-01', undefined],
  ])('%s', (_what, body, day, rules) => {
    expect(rulesOf(example, body, day)).toEqual(rules);
  });
});
