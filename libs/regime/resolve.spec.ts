import { describe, expect, it } from '@jest/globals';
import { shippedRegimes } from '#libs/regime/shipped';
import { definitionFaults, regimeFaults } from './faults.ts';
import { timeRule } from './lookup.ts';
import { resolveRegime } from './resolve.ts';
import { definitionSchema, regimeSchema, type Regime, type RegimeDefinition } from './schema.ts';

const parent = 'vn-party-296-2025';
const party = resolveRegime(parent, 1, shippedRegimes);
const overlay = (given: Partial<RegimeDefinition>): RegimeDefinition => ({
  id: 'overlay',
  version: 1,
  effectiveFrom: '2026-01-01',
  publication: 'provisional',
  inherits: { id: parent, version: 1 },
  ...given,
});
const withOverlay = (given: Partial<RegimeDefinition>): readonly RegimeDefinition[] => [
  ...shippedRegimes,
  overlay(given),
];
const faultsOf = (given: Partial<RegimeDefinition>): readonly string[] =>
  definitionFaults('overlay', 1, withOverlay(given)).map(
    ({ code, params }) => `${code} ${params['value'] ?? params['deadline'] ?? ''}`,
  );
const { compliance } = party.kinds;
const onlyCompliance: Regime['kinds'] = compliance === undefined ? {} : { compliance };
const told = { source: 'local rule', status: 'reported' } as const;
const asked = { kind: 'compliance', actor: 'inspectionCommittee' } as const;

describe('an overlay', () => {
  it('replaces single values and inherits the rest', () => {
    const regime = resolveRegime(
      'overlay',
      1,
      withOverlay({
        time: [{ deadline: 'D5', level: ['province'], length: 9, unit: 'workingDay', ...told }],
        rollToWorkingDay: { value: true, ...told },
        team: { consecutiveCases: { value: 1, ...told } },
      }),
    );
    expect(timeRule(regime, { ...asked, deadline: 'D5', level: 'province' }).length).toBe(9);
    expect(timeRule(regime, { ...asked, deadline: 'D5', level: 'central' }).length).toBe(10);
    expect([regime.rollToWorkingDay.value, regime.team.consecutiveCases.value]).toEqual([true, 1]);
    expect(regime.team.roles).toEqual(party.team.roles);
    expect(regime.inherited).toEqual([{ id: parent, version: 1 }]);
  });

  it('yields to a more specific value of its parent', () => {
    const regime = resolveRegime(
      'overlay',
      1,
      withOverlay({ time: [{ deadline: 'D3b', length: 1, unit: 'calendarDay', ...told }] }),
    );
    expect(timeRule(regime, { ...asked, deadline: 'D3b', level: 'province' }).length).toBe(45);
  });

  it('of an overlay names both', () => {
    const second = { ...overlay({}), id: 'second', inherits: { id: 'overlay', version: 1 } };
    const regime = resolveRegime('second', 1, [...withOverlay({}), second]);
    expect(regime.inherited).toEqual([
      { id: 'overlay', version: 1 },
      { id: parent, version: 1 },
    ]);
  });

  it.each([
    [
      'a parent that is not there',
      { inherits: { id: 'nobody', version: 1 } },
      'There is no regime nobody in version 1',
    ],
    ['another version of the parent', { inherits: { id: parent, version: 9 } }, 'in version 9'],
    ['itself', { inherits: { id: 'overlay', version: 1 } }, 'inherits from itself'],
  ])('cannot inherit from %s', (_what, given, message) => {
    expect(() => resolveRegime('overlay', 1, withOverlay(given))).toThrow(message);
  });
});

describe('what may only be made stricter', () => {
  const advisory = { kind: ['compliance' as const], level: ['province' as const], actor: ['advisoryBody' as const] };

  it.each<readonly [string, Partial<RegimeDefinition>, readonly string[]]>([
    [
      'a shorter duty passes',
      { time: [{ deadline: 'D3b', ...advisory, length: 40, unit: 'unstatedDay', ...told }] },
      [],
    ],
    [
      'a longer duty is refused',
      { time: [{ deadline: 'D3b', ...advisory, length: 50, unit: 'unstatedDay', ...told }] },
      ['onlyTightens D3b'],
    ],
    [
      'another unit is refused',
      { time: [{ deadline: 'D3b', ...advisory, length: 40, unit: 'workingDay', ...told }] },
      ['onlyTightens D3b'],
    ],
    [
      'a longer right of the subject passes',
      { time: [{ deadline: 'D17', length: 40, unit: 'workingDay', ...told }] },
      [],
    ],
    [
      'a shorter right is refused',
      { time: [{ deadline: 'D17', length: 20, unit: 'workingDay', ...told }] },
      ['onlyTightens D17'],
    ],
    ['a smaller ceiling passes', { extensions: [{ deadline: ['D3a'], fraction: [1, 4], ...told }] }, []],
    [
      'a larger ceiling is refused',
      { extensions: [{ deadline: ['D3a'], fraction: [1, 2], ...told }] },
      ['onlyTightens extension of D3a'],
    ],
    ['a larger majority passes', { acts: { majority: [{ value: [2, 3], ...told }] } }, []],
    ['a smaller majority is refused', { acts: { majority: [{ value: [1, 3], ...told }] } }, ['onlyTightens majority']],
    ['a second extension is refused', { extensionCount: [{ value: 2, ...told }] }, ['onlyTightens extensionCount']],
    ['a smaller team is refused', { team: { minimum: [{ value: 2, ...told }] } }, ['onlyTightens minimum']],
    ['what is not flagged may be loosened', { time: [{ deadline: 'D5', length: 2, unit: 'workingDay', ...told }] }, []],
  ])('%s', (_what, given, expected) => {
    expect(faultsOf(given)).toEqual(expected);
  });
});

describe('a regime with faults', () => {
  const codes = (regime: Regime): readonly string[] => [...new Set(regimeFaults(regime).map(({ code }) => code))];

  it.each<readonly [string, Partial<Regime>, string]>([
    ['a deadline without a rule', { time: party.time.filter(({ deadline }) => deadline !== 'D7') }, 'timeRuleMissing'],
    [
      'a conduct limit without a rule',
      { time: party.time.filter(({ deadline }) => deadline !== 'D3c') },
      'timeRuleMissing',
    ],
    [
      'a meeting without a latest date',
      { time: [...party.time, { deadline: 'D1', level: ['cell'], length: 1, unit: 'nextMeeting', ...told }] },
      'fallbackMissing',
    ],
    [
      'a length of nothing',
      { time: [...party.time, { deadline: 'D1', length: 0, unit: 'workingDay', ...told }] },
      'lengthZero',
    ],
    ['an extension without a ceiling', { extensions: [{ deadline: ['D2'], ...told }] }, 'extensionNeedsOneCeiling'],
    ['an end before its beginning', { effectiveTo: '2020-01-01' }, 'endsBeforeItBegins'],
    ['unverified values, but confirmed', { publication: 'confirmed' }, 'confirmedWithUnverifiedValues'],
    ['a kind that converts to none', { kinds: onlyCompliance }, 'convertsToUnknownKind'],
  ])('is told of %s', (_what, given, code) => {
    expect(codes({ ...party, ...given })).toContain(code);
  });

  it('T1 throws rather than guess a length', () => {
    const without = { ...party, time: [] };
    expect(() => timeRule(without, { ...asked, deadline: 'D5', level: 'province' })).toThrow('has no rule for D5');
  });

  it('is told of two rules that fit equally well', () => {
    const rule = { deadline: 'D5' as const, length: 4, unit: 'workingDay' as const, ...told };
    expect(
      faultsOf({
        time: [
          { ...rule, level: ['province'] },
          { ...rule, kind: ['signs'] },
        ],
      }),
    ).toEqual(['ambiguousRule D5']);
  });
});

describe('a definition', () => {
  const written = { ...overlay({}), time: [{ deadline: 'D5', length: 4, unit: 'workingDay', ...told }] };

  it.each([
    ['an unknown deadline', { ...written, time: [{ ...written.time[0], deadline: 'D99' }] }],
    ['a value without source', { ...written, calendar: { value: 'vn', status: 'reported' } }],
    ['a value without status', { ...written, calendar: { value: 'vn', source: 'x' } }],
    ['an unknown kind', { ...written, kinds: { audit: party.kinds.compliance } }],
    [
      'a stage that cannot be skipped',
      { ...written, kinds: { signs: { ...party.kinds.signs, skips: ['deliberation'] } } },
    ],
    ['a key that nobody reads', { ...written, colour: 'red' }],
    ['a date that does not exist', { ...written, effectiveFrom: '2026-02-30' }],
  ])('is refused with %s', (_what, given) => {
    expect(definitionSchema.safeParse(written).success).toBe(true);
    expect(definitionSchema.safeParse(given).success).toBe(false);
  });

  it('is complete once resolved', () => {
    expect(regimeSchema.safeParse(party).success).toBe(true);
    expect(regimeSchema.safeParse({ ...party, ladder: undefined }).success).toBe(false);
  });
});
