import { describe, expect, it } from '@jest/globals';
import { resolveRegime, snapshot, type BodyType, type Kind, type Level, type Regime, type Rules } from '#libs/regime';
import { shippedCalendar, shippedRegimes } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import { onTo, propose, until, type Play, type Setting } from '../../test/support/pure-play.ts';
import { accountable, nextDue, openDeadlines } from './index.ts';
import { evolve } from './evolve.ts';
import { unsoundness } from './proof.ts';
import { isTerminal, spelledOut, type ActiveStage } from './stages.ts';
import { rowFor } from './clocks/table.ts';

const zones: Readonly<Record<string, string>> = { vn: 'Asia/Ho_Chi_Minh', 'mon-fri': 'Europe/London' };

const rulesOf = (regime: Regime): Rules => {
  const zone = zones[regime.calendar.value] ?? 'UTC';
  return { regime, calendar: snapshot(shippedCalendar(regime.calendar.value), zone, zoneOffsets(zone, 2020, 2040)) };
};

const regimes = shippedRegimes.map(({ id, version }) => resolveRegime(id, version, shippedRegimes));

/** Each kind of each regime at the first body and level that may open it, for each subject and variant. */
const settings: readonly (readonly [string, Setting])[] = regimes.flatMap((regime) => {
  const rules = rulesOf(regime);
  return (Object.keys(regime.kinds) as Kind[]).flatMap((kind) => {
    const profile = regime.kinds[kind];
    if (profile === undefined || ['denunciation', 'appeal', 'discipline'].includes(kind)) return [];
    return profile.openedBy.flatMap(({ bodyTypes, levels, subjects }) =>
      (subjects ?? profile.subjects).map((subject): readonly [string, Setting] => {
        const [bodyType, level] = [bodyTypes[0], levels[0]] as [BodyType, Level];
        return [
          `${kind} of a ${subject} at ${bodyType} ${level} under ${regime.id}`,
          { rules, kind, level, bodyType, subject, variant: 'team' },
        ];
      }),
    );
  });
});

const stages = (play: Play): readonly string[] => [...new Set(play.steps.map(({ file }) => file.stage))];

describe.each(regimes.map((regime) => [regime.id, regime] as const))('the regime %s', (_id, regime) => {
  it('is sound: every stage is reached and left, something is due in each, and every deadline has a rule', () => {
    expect(unsoundness(regime)).toEqual([]);
  });
});

describe.each(settings)('a case of %s', (_name, setting) => {
  const whole = onTo(propose(setting), () => false);
  const [last] = whole.steps.slice(-1);

  it('goes from the proposal to the archive', () => {
    expect(last?.file.stage).toBe('archived');
  });

  it('passes every stage that its profile keeps', () => {
    const skips: readonly string[] = setting.rules.regime.kinds[setting.kind]?.skips ?? [];
    const kept = ['proposed', 'preparation', 'announcement', 'selfReport', 'verification', 'exchange', 'conference'];
    expect(stages(whole)).toEqual(expect.arrayContaining(kept.filter((stage) => !skips.includes(stage))));
    expect(stages(whole).filter((stage) => skips.includes(stage))).toEqual([]);
  });

  it('never goes silent: in every state something of the stage is due and somebody accountable', () => {
    const silent = whole.steps.filter(
      ({ file }) =>
        !isTerminal(file.stage) &&
        !openDeadlines(file).some(
          (deadline) =>
            spelledOut(rowFor(deadline.rule).stages).includes(file.stage as ActiveStage) &&
            accountable(file, deadline) !== undefined,
        ),
    );
    expect(silent.map(({ event, file }) => `${event.type} in ${file.stage}`)).toEqual([]);
  });

  it('leaves nothing open at the end', () => {
    expect(last && openDeadlines(last.file)).toEqual([]);
    expect(last?.file.extensionRequests.filter(({ answer }) => answer === undefined)).toEqual([]);
    expect(last && nextDue(last.file)).toBeUndefined();
  });

  it('runs no deadline twice for one thing', () => {
    const twice = whole.steps.flatMap(({ event, file }) => {
      const names = openDeadlines(file).map(({ rule, about }) => `${rule} ${about ?? ''}`);
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${event.type}: ${name}`);
    });
    expect(twice).toEqual([]);
  });

  it('is the same file when its events are read again', () => {
    const again = whole.steps.reduce<Play['file']>((file, { event }) => evolve(file, event), undefined);
    expect(again).toEqual(last?.file);
  });

  it('fits into 64 kB as a file, and its steps into 2 kB on average', () => {
    const sizes = whole.steps.map(({ event }) => JSON.stringify(event).length);
    expect(Math.max(...whole.steps.map(({ file }) => JSON.stringify(file).length))).toBeLessThan(64_000);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(2_000);
  });
});

describe('the clock, with nobody acting', () => {
  const setting = settings[0]?.[1] as Setting;

  it('comes to rest: but for digests, finitely many things happen, and none twice', () => {
    const proposed = propose(setting);
    const later = until(proposed, proposed.now + 400 * 86_400_000);
    const fired = later.steps.filter(({ event }) => event.by === 'clock');
    const others = fired.filter(({ event }) => !JSON.stringify(event.data).includes('O4.'));
    expect(others.length).toBeLessThan(40);
    const keys = fired.map(({ event }) => `${event.type} ${JSON.stringify(event.data)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
