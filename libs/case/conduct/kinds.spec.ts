import { describe, expect, it } from '@jest/globals';
import { resolveRegime, slimRules, snapshot, type Kind, type Rules } from '#libs/regime';
import { shippedCalendar, shippedRegimes } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import {
  caseAt,
  fileOf,
  people,
  proposalFacts,
  proposalInput,
  replayed,
  snapshotOf,
  teamPeople,
  why,
} from '../../../test/support/case-at.ts';

const zone = 'Asia/Ho_Chi_Minh';
const at = { level: 'province', actor: 'inspectionCommittee', subjectType: 'organisation' } as const;

const resolved = (id: string, version: number): Rules => {
  const regime = resolveRegime(id, version, shippedRegimes);
  return { regime, calendar: snapshot(shippedCalendar(regime.calendar.value), zone, zoneOffsets(zone)) };
};

const all = shippedRegimes.map(({ id, version }) => ({ id, rules: resolved(id, version) }));
const wholeRules = (id: string): Rules => {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found.rules;
};

/** Kinds that an inspection committee of a province opens on an organisation. */
const openKinds = ({ regime }: Rules): readonly Kind[] =>
  (Object.keys(regime.kinds) as Kind[]).filter((kind) =>
    regime.kinds[kind]?.openedBy.some(
      ({ bodyTypes, levels, condition }) =>
        bodyTypes.includes(at.actor) && levels.includes(at.level) && condition === undefined,
    ),
  );

const cases = all.flatMap(({ id, rules }) => openKinds(rules).map((kind) => [id, kind] as const));

/** Certificates of every kind that the shipped regimes ask for. */
const certificates = ['inspector', 'principalInspector', 'basicCertificate', 'financeCertificate'];
const qualified = teamPeople.map((person) =>
  snapshotOf(person, { qualifications: certificates.map((key) => ({ key, until: '2030-01-01' })) }),
);

const overrides = (rules: Rules, kind: Kind) => ({
  rules: slimRules(rules, { ...at, kind }),
  proposal: { kind },
  people: qualified,
});

describe('every kind of the shipped regimes', () => {
  it('is there', () => {
    expect(cases.length).toBeGreaterThan(10);
  });

  it.each(cases)('%s: %s comes to the body through the stages that it keeps', (id, kind) => {
    const rules = wholeRules(id);
    const file = fileOf(caseAt('deliberation', overrides(rules, kind)));
    expect(file.stage).toBe('deliberation');
    const skips = rules.regime.kinds[kind]?.skips ?? [];
    expect(file.selfReport === null).toBe(skips.includes('selfReport'));
    expect(file.conference === null).toBe(skips.includes('conference'));
    expect(file.deadlines.filter(({ state }) => state === 'running').length).toBeGreaterThan(0);
  });

  it.each(cases)('%s: %s is signed only by a qualified team', (id, kind) => {
    const rules = wholeRules(id);
    const unqualified = qualified.map((person) => ({ ...person, qualifications: [] }));
    const play = caseAt('readyToSign', { ...overrides(rules, kind), people: unqualified });
    expect(why(play, 'signDecision', people.chair).map(({ code }) => code)).toEqual(['membersQualified']);
  });
});

describe('the file', () => {
  it('is what its events alone make of it, and plain JSON', () => {
    const play = caseAt('deliberation');
    const read = JSON.parse(JSON.stringify(play)) as typeof play;
    expect(play.events?.length).toBe(fileOf(play).sequence);
    expect(replayed(read)).toEqual(fileOf(play));
    expect(JSON.parse(JSON.stringify(fileOf(play)))).toStrictEqual(fileOf(play));
  });
});

describe('a cell', () => {
  const lone = {
    rules: wholeRules('vn-party-296-2025'),
    proposal: { ...proposalInput, kind: 'thematicSupervision', variant: 'none' },
    proposalFacts: { body: { ...proposalFacts.body, type: 'cell', level: 'cell' } },
  };

  it('supervises by theme only where the regime’s condition holds', () => {
    expect(() => caseAt('proposed', lone)).toThrow('kindOpenToBody');
    const facts = { ...lone.proposalFacts, conditions: ['cellLargeOrDispersed'] };
    expect(fileOf(caseAt('proposed', { ...lone, proposalFacts: facts })).body.type).toBe('cell');
  });
});
