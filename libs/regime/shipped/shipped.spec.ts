import { describe, expect, it } from '@jest/globals';
import {
  conductDeadlines,
  definitionFaults,
  extensionCeiling,
  resolveRegime,
  scopedValue,
  slimRules,
  snapshot,
  sourcedValues,
  timeRule,
  type BodyType,
  type DeadlineId,
  type Kind,
  type Level,
  type Regime,
  type Status,
  type TimeRuleQuestion,
  type Unit,
} from '#libs/regime';
import { zoneOffsets } from '#libs/regime/zone';
import { shippedCalendar, shippedCalendars, shippedRegimes } from './index.ts';

const named = shippedRegimes.map(({ id, version }) => [id, version] as const);
const resolved = (id: string): Regime => resolveRegime(id, 1, shippedRegimes);
const party = resolved('vn-party-296-2025');
const laoCai = resolved('vn-party-296-2025-lao-cai');
const party21 = resolved('vn-party-21-2026');
const state = resolved('vn-state-2025');
const generic = resolved('generic-intl');

const levels: readonly Level[] = ['central', 'province', 'aboveGrassroots', 'grassroots', 'cell'];
const of = (deadline: DeadlineId, level: Level, given: Partial<TimeRuleQuestion> = {}): TimeRuleQuestion => ({
  deadline,
  level,
  kind: 'compliance',
  actor: level === 'cell' ? 'cell' : 'inspectionCommittee',
  ...given,
});
type Row = readonly [DeadlineId, readonly (number | null)[], Unit, Status, Partial<TimeRuleQuestion>?];
const at = (regime: Regime, [deadline, lengths, unit, status, given]: Row): void => {
  lengths.forEach((length, index) => {
    if (length === null) return;
    const level = levels[index] as Level;
    const rule = timeRule(regime, of(deadline, level, given));
    expect({ level, length: rule.length, unit: rule.unit, status: rule.status }).toEqual({
      level,
      length,
      unit,
      status,
    });
  });
};

const wd = 'workingDay';
const d = 'calendarDay';
const un = 'unverified';
const same = (length: number): readonly number[] => [length, length, length, length, length];

/** Handbook, regimes §4, row by row. */
const partyRows: readonly Row[] = [
  ['D1', same(5), wd, un],
  ['D2', [15, 10, 10, 7, 5], wd, un],
  ['D3a', [90, 60, 45, 45, 45], d, un, { kind: 'signs' }],
  ['D3a', [90, 60, 45, 45, null], d, un, { kind: 'recheck' }],
  ['D3b', [60, 45, null, null, null], 'unstatedDay', 'verified', { actor: 'advisoryBody' }],
  ['D3b', [60, 45, 20, 30, 30], d, un],
  ['D3b', [60, 45, 20, 30, 30], d, un, { kind: 'followUp' }],
  ['D3c', [45, 30, 25, 20, null], wd, 'carriedOver', { kind: 'thematicSupervision' }],
  ['D3c', [null, null, null, null, 30], d, un, { kind: 'thematicSupervision' }],
  ['D3d', [180, null, null, null, null], d, 'verified', { actor: 'standingCommittee' }],
  ['D3e', [180, null, null, null, null], d, 'verified', { kind: 'denunciation' }],
  ['D3e', [null, 90, 90, 90, 60], d, un, { kind: 'denunciation' }],
  ['D3f', [180, 90, 90, 90, null], d, un, { kind: 'appeal' }],
  ['D5', [10, 7, 5, 5, 3], wd, un],
  ['D6', [30, 15, 15, 15, null], d, un],
  ['D7', [10, 7, 5, 5, 5], wd, un],
  ['D8a', [7, 5, 5, 5, 3], wd, un],
  ['D8b', [7, 5, 5, 5, 3], wd, un],
  ['D9a', [15, 15, 15, 15, 10], d, un],
  ['D9b', same(5), wd, un],
  ['D10', same(30), d, un, { severity: 'critical' }],
  ['D10', same(90), d, un, { severity: 'major' }],
  ['D10', same(180), d, un, { severity: 'minor' }],
  ['D11', same(30), d, un],
  ['D12', [15, 15, 10, 10, 10], wd, un],
  ['D13', same(12), 'month', un],
  ['D14', same(10), wd, un],
  ['D15a', same(2), wd, un],
  ['D15b', same(10), wd, un],
  ['D15c', same(10), wd, un],
  ['D15d', same(15), wd, un],
  ['D15e', same(10), wd, un],
  ['D15f', same(15), wd, un],
  ['D15g', same(5), wd, un],
  ['D15h', [90, 60, 45, 45, null], d, un],
  ['D15i', same(10), wd, un],
  ['D15j', same(60), wd, un],
  ['D15j', [180, 120, 90, 90, null], d, un, { about: 'recheck' }],
  ['D16', same(30), wd, un],
  ['D17', same(30), wd, 'verified'],
  ['D18', same(10), wd, un],
  ['D19', same(90), d, un],
  ['D21', [15, 15, 15, 15, null], wd, un],
  ['D22a', [20, 20, 15, 15, 15], wd, un],
  ['D22b', same(40), wd, un],
  ['D23', same(15), d, un],
  ['D24', same(5), wd, un],
  ['D25', same(5), wd, un],
  ['D26a', same(30), d, un],
  ['D26b', same(30), d, un],
  ['D27', same(3), wd, un],
  ['D28', same(3), wd, un],
  ['D29', same(5), wd, un],
  ['D30', same(60), d, un],
  ['D32', same(15), wd, un],
];

describe('T1 the Party regime', () => {
  it.each(partyRows)('has %s as the handbook says: %j %s, %s %j', (...row) => at(party, row));

  it.each(['D6', 'D21'] as const)('T61 lets a cell do %s at its next meeting, at most 35 days later', (deadline) => {
    expect(timeRule(party, of(deadline, 'cell'))).toMatchObject({ unit: 'nextMeeting', fallback: 35 });
  });

  it.each([
    ['D3d', 'central', { actor: 'partyCommittee' }, 60, 'verified'],
    ['D3e', 'central', { kind: 'denunciation' }, 60, 'verified'],
    ['D3b', 'province', { actor: 'advisoryBody' }, 15, 'verified'],
    ['D3a', 'province', { kind: 'signs' }, 20, 'carriedOver'],
    ['D12', 'grassroots', {}, 3, 'carriedOver'],
  ] as const)('extends %s (%s %j) by at most %i, once', (deadline, level, given, ceiling, status) => {
    const rule = timeRule(party, of(deadline, level, given));
    expect([extensionCeiling(rule), rule.extension?.count, rule.extension?.status]).toEqual([ceiling, 1, status]);
  });

  it.each(['D1', 'D5', 'D7', 'D8a', 'D10', 'D16', 'D17', 'D19'] as const)('never extends %s', (deadline) => {
    const rule = timeRule(party, of(deadline, 'province', { severity: 'major' }));
    expect([rule.extension, extensionCeiling(rule)]).toEqual([null, 0]);
  });

  it.each([
    ['D5', true],
    ['D10', true],
    ['D3a', true],
    ['D1', false],
    ['D7', false],
    ['D8a', false],
    ['D17', false],
  ] as const)('lets %s stand still: %p', (deadline, pausable) => {
    expect(timeRule(party, of(deadline, 'province', { kind: 'signs', severity: 'major' })).pausable).toBe(pausable);
  });

  it('T53 postpones for illness and maternity', () => {
    expect(timeRule(party, of('D3a', 'cell', { kind: 'signs' })).pauseGrounds).toContain('illnessOrMaternity');
  });

  it('gives Politburo and Secretariat a conduct limit of their own, whatever the kind', () => {
    const conduct = (level: Level, actor: BodyType, kind: Kind) => conductDeadlines(party, { level, actor, kind });
    expect(conduct('central', 'standingCommittee', 'signs')).toEqual(['D3d']);
    expect(conduct('central', 'inspectionCommittee', 'signs')).toEqual(['D3a']);
    expect(conduct('central', 'partyCommittee', 'denunciation')).toEqual(['D3e']);
    expect(conduct('province', 'standingCommittee', 'compliance')).toEqual(['D3b']);
  });
});

describe('T13 the look-back', () => {
  it.each([
    ['a committee', party, { level: 'province', actor: 'inspectionCommittee' }, 5],
    ['an advisory body', party, { level: 'province', actor: 'advisoryBody' }, 5],
    ['a cell', party, { level: 'cell', actor: 'cell' }, 2],
    ['a grassroots cell of Lào Cai', laoCai, { level: 'cell', actor: 'cell' }, 2],
    ['a subordinate cell of Lào Cai', laoCai, { level: 'cell', actor: 'cell', about: 'subordinateCell' }, 1.5],
  ] as const)('of %s', (_what, regime, circumstance, years) => {
    expect(scopedValue(regime.lookBackYears, circumstance).value).toBe(years);
  });
});

describe('T62 local numbers', () => {
  it('are an overlay: Lào Cai cites its own instruments', () => {
    expect(timeRule(laoCai, of('D1', 'cell'))).toMatchObject({ length: 5, source: '299-QĐ/TU', status: 'reported' });
    expect(timeRule(laoCai, of('D1', 'province')).source).toContain('default');
    expect(timeRule(laoCai, of('D3b', 'cell'))).toMatchObject({ length: 30, source: '299-QĐ/TU' });
    expect(timeRule(laoCai, of('D3a', 'cell', { kind: 'signs' }))).toMatchObject({ length: 45, source: '299-QĐ/TU' });
    expect(timeRule(laoCai, of('D3c', 'cell', { kind: 'thematicSupervision' })).extension?.source).toBe('299-QĐ/TU');
    expect(scopedValue(laoCai.team.maximum, { level: 'cell' })).toMatchObject({ value: 5, source: '21-QĐ/TU' });
  });

  it('of one ward, three working days, stand beside the five of another', () => {
    const ward = {
      id: 'vn-party-296-2025-ward',
      version: 1,
      effectiveFrom: '2025-07-01',
      publication: 'provisional' as const,
      inherits: { id: 'vn-party-296-2025', version: 1 },
      time: [
        {
          deadline: 'D1' as const,
          level: ['cell' as const],
          length: 3,
          unit: 'workingDay' as const,
          source: 'rule of one ward',
          status: 'reported' as const,
        },
      ],
    };
    const all = [...shippedRegimes, ward];
    expect(definitionFaults(ward.id, 1, all)).toEqual([]);
    const regime = resolveRegime(ward.id, 1, all);
    expect(timeRule(regime, of('D1', 'cell'))).toMatchObject({ length: 3, status: 'reported' });
    expect(timeRule(regime, of('D1', 'grassroots')).length).toBe(5);
    expect(timeRule(party, of('D1', 'cell')).length).toBe(5);
  });
});

describe('the successor of 2026', () => {
  it('carries over what was verified under its predecessor', () => {
    expect(sourcedValues(party21).filter(({ status }) => status === 'verified')).toEqual([]);
    expect(timeRule(party21, of('D17', 'cell'))).toMatchObject({ length: 30, status: 'carriedOver' });
  });

  it('has its own values, reported', () => {
    expect(timeRule(party21, of('D19', 'province'))).toMatchObject({ length: 90, status: 'reported' });
    expect(party21.acts.suspensionExtensionDays).toMatchObject({ value: 30, status: 'reported' });
    expect(party21.escalation.assetControlLevels.value).toEqual(['central', 'province', 'aboveGrassroots']);
  });
});

describe('the state regime', () => {
  it.each<Row>([
    ['D3b', [60, null, null, null, null], d, 'carriedOver'],
    ['D3b', [null, 45, 30, null, null], d, un],
    ['D6', [30, 30, 30, null, null], d, un],
    ['D7', [30, 15, 15, null, null], d, 'verified'],
    ['D9a', [30, 15, 15, null, null], d, 'verified'],
    ['D15b', [30, 30, 30, null, null], d, 'verified'],
    ['D33', [10, 10, 10, null, null], d, 'carriedOver'],
    ['D17', [30, 30, 30, null, null], wd, un],
  ])('has %s: %j %s, %s', (...row) => at(state, row));

  it('has three kinds, one signatory, and publishes', () => {
    expect(Object.keys(state.kinds).sort()).toEqual(['compliance', 'followUp', 'recheck']);
    expect([state.acts.signatory.value, scopedValue(state.acts.majority, {}).value]).toEqual([true, [0, 1]]);
    expect([state.publishing.provided.value, state.kinds.compliance?.publication]).toEqual([true, true]);
    expect(state.remediation.effectSuspendedByReview).toMatchObject({ value: true, status: 'verified' });
  });

  it('stops D6 and starts D7 with the draft of the conclusion', () => {
    expect(timeRule(state, of('D6', 'province')).stop).toContain('conclusionNoticeDrafted');
    expect(timeRule(state, of('D7', 'province')).start).toEqual(['conclusionNoticeDrafted']);
  });

  it('T37 takes silence for consent to guidance only', () => {
    expect(scopedValue(state.escalation.silenceIsConsent, { about: 'guidance' }).value).toBe(true);
    expect(scopedValue(state.escalation.silenceIsConsent, { about: 'takeOver' }).value).toBe(false);
    expect(scopedValue(party.escalation.silenceIsConsent, { about: 'guidance' }).value).toBe(false);
  });

  it('extends a complex inspection by 30 and then 30 more', () => {
    const rule = timeRule(state, of('D3b', 'central'));
    expect([extensionCeiling(rule), rule.extension?.count]).toEqual([60, 2]);
  });
});

describe('the international regime', () => {
  it.each<Row>([
    ['D3a', [90, 60, 45, 45, 45], d, un, { kind: 'signs' }],
    ['D3c', [45, 30, 25, 20, 20], d, un, { kind: 'thematicSupervision' }],
    ['D10', same(1), 'month', 'verified', { severity: 'critical' }],
    ['D10', same(3), 'month', 'verified', { severity: 'major' }],
    ['D10', same(6), 'month', 'verified', { severity: 'minor' }],
    ['D13', same(12), 'month', 'verified'],
    ['D2', [15, 10, 10, 7, 5], wd, un],
  ])('has %s: %j %s, %s %j', (...row) => at(generic, row));

  it('rolls, accepts risk, and counts Monday to Friday', () => {
    expect([generic.rollToWorkingDay.value, generic.remediation.riskAcceptance.value, generic.calendar.value]).toEqual([
      true,
      true,
      'mon-fri',
    ]);
  });

  it('cites no Party instrument', () => {
    expect(sourcedValues(generic).filter(({ source }) => /QĐ|HD\/|Charter|Law/.test(source))).toEqual([]);
  });
});

describe('profiles', () => {
  it.each([
    ['compliance', [], false, 'never', 'ifCriticalOrMajor', ['D3b'], 'signs', false],
    ['signs', [], true, 'whenDisciplineProposed', 'ifCriticalOrMajor', ['D3a'], undefined, true],
    ['inspectionDuty', ['conference'], true, 'never', 'ifCriticalOrMajor', ['D3b'], 'signs', false],
    ['disciplineEnforcement', ['conference'], true, 'never', 'ifCriticalOrMajor', ['D3b'], undefined, false],
    ['finance', ['conference'], true, 'never', 'ifCriticalOrMajor', ['D3b'], 'signs', false],
    ['thematicSupervision', [], false, 'never', 'ifCriticalOrMajor', ['D3c'], 'signs', false],
    ['followUp', [], true, 'whenDisciplineProposed', 'ifCriticalOrMajor', ['D3b'], undefined, true],
    ['recheck', ['selfReport', 'conference', 'postClosure'], true, 'always', 'never', ['D3a'], undefined, true],
    ['denunciation', ['conference'], true, 'whenTrue', 'ifCriticalOrMajor', ['D3e'], undefined, true],
    ['appeal', ['selfReport', 'conference', 'postClosure'], true, 'always', 'never', ['D3f'], undefined, false],
  ] as const)('of %s', (kind, skips, appraisal, hearing, effectCheck, conduct, convertsTo, discipline) => {
    const profile = party.kinds[kind];
    expect([
      profile?.skips,
      profile?.appraisal,
      profile?.hearing,
      profile?.effectCheck,
      profile?.conductDeadlines,
      profile?.convertsTo,
      profile?.mayEndInDiscipline,
    ]).toEqual([skips, appraisal, hearing, effectCheck, conduct, convertsTo, discipline]);
  });

  it('T60 lets cells and sub-committees work without a team where the kind allows it', () => {
    const without = Object.entries(party.kinds).filter(([, profile]) => profile.teamVariants.includes('none'));
    expect(without.map(([kind]) => kind)).toEqual(['compliance', 'signs', 'thematicSupervision']);
  });
});

describe('every shipped regime', () => {
  it.each(named)('%s has no faults', (id, version) => {
    expect(definitionFaults(id, version, shippedRegimes)).toEqual([]);
  });

  it.each(named)('%s fits, whole and for one case', (id) => {
    const regime = resolved(id);
    const calendar = snapshot(shippedCalendar('vn'), 'Asia/Ho_Chi_Minh', zoneOffsets('Asia/Ho_Chi_Minh'));
    const slim = slimRules(
      { regime, calendar },
      { kind: 'compliance', level: 'province', actor: 'inspectionCommittee' },
    );
    expect(JSON.stringify(regime).length).toBeLessThanOrEqual(40_000);
    expect(JSON.stringify(slim).length).toBeLessThanOrEqual(25_000);
  });

  it.each(named)('%s answers the same for a case from its slim rules', (id) => {
    const regime = resolved(id);
    const calendar = snapshot(shippedCalendar('vn'), 'UTC', [['2020-01-01T00:00:00.000Z', 0]]);
    const openings = Object.entries(regime.kinds).flatMap(([kind, profile]) =>
      profile.openedBy.flatMap(({ bodyTypes, levels: open }) =>
        bodyTypes.flatMap((actor) => open.map((level) => ({ kind: kind as Kind, actor, level }))),
      ),
    );
    for (const opening of openings) {
      const slim = slimRules({ regime, calendar }, opening).regime;
      const conduct = conductDeadlines(regime, opening);
      expect(conductDeadlines(slim, opening)).toEqual(conduct);
      const ids = [...new Set(slim.time.map(({ deadline }) => deadline))];
      for (const deadline of ids) {
        for (const extra of [{}, { severity: 'major' }, { about: 'recheck' }, { subjectType: 'member' }] as const) {
          const question = { ...opening, deadline, ...extra };
          const brief = (from: Regime) => {
            try {
              const { length, unit, fallback, source, status, extension } = timeRule(from, question);
              return { length, unit, fallback, source, status, ceiling: extension?.source, count: extension?.count };
            } catch {
              return 'none';
            }
          };
          expect(brief(slim)).toEqual(brief(regime));
        }
      }
    }
    expect(openings.length).toBeGreaterThan(0);
  });
});

describe('shipped calendars', () => {
  it('are vn in two versions, mon-fri and sun-thu', () => {
    expect(shippedCalendars.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'mon-fri 1',
      'sun-thu 1',
      'vn 1',
      'vn 2',
    ]);
  });

  it.each([
    [2025, 12],
    [2026, 13],
    [2027, 11],
  ])('have the days off of %i in vn: %i', (year, count) => {
    expect(Object.keys(shippedCalendar('vn', 1).off).filter((date) => date.startsWith(`${year}`)).length).toBe(count);
  });

  it('mark what is not decreed', () => {
    const { off } = shippedCalendar('vn', 2);
    expect(off['2026-11-24']?.status).toBe('unverified');
    expect(Object.entries(off).filter(([date, { status }]) => date > '2027' && status !== 'unverified')).toEqual([]);
  });
});
