import { describe, expect, it } from '@jest/globals';
import { resolveRegime, snapshot, type Rules } from '#libs/regime';
import { shippedCalendar, shippedRegimes } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import {
  act,
  by,
  cast,
  factsAt,
  onTo,
  places,
  playing,
  propose,
  until,
  type Play,
  type Setting,
} from '../../../test/support/pure-play.ts';
import type { Role } from '../../../apps/cli/play/table.ts';
import { engine, type Actor } from '../actor.ts';
import type { CaseFile } from '../case-file.ts';
import { options, perform, refusals } from '../decide.ts';
import { rowOf, type ActionName } from '../lifecycle.ts';
import { accountable, inForce, openDeadlines } from '../clocks/open.ts';
import { isMeasureOpen, partiesOf, partyHoldersOf } from '../index.ts';

const zone = 'Asia/Ho_Chi_Minh';
const calendar = snapshot(shippedCalendar('vn'), zone, zoneOffsets(zone, 2020, 2040));
const rulesOf = (id: string): Rules => ({ regime: resolveRegime(id, 1, shippedRegimes), calendar });
const rules = rulesOf('vn-party-296-2025');
const setting: Setting = { rules, kind: 'signs', level: 'province', bodyType: 'inspectionCommittee' };

const fileOf = ({ file }: Play): CaseFile => {
  if (file === undefined) throw new Error('There is no case');
  return file;
};
const at = (stage: string): Play => onTo(propose(setting), (file) => file.stage === stage);
const open = (play: Play, rule: string) => {
  const found = openDeadlines(fileOf(play)).find((deadline) => deadline.rule === rule);
  if (found === undefined) throw new Error(`${rule} does not run`);
  return found;
};
const any = (play: Play, rule: string) => fileOf(play).deadlines.findLast((deadline) => deadline.rule === rule);
const document = { id: '00000000-0000-4000-8000-000000000500', hash: 'a'.repeat(64) };
const ofBody = { session: 'Session 12', heldOn: '2026-03-02', minutes: document, resolution: 'Agreed' };
const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const day = 86_400_000;

const why = (play: Play, role: Role | Actor, action: ActionName, input: unknown, facts: object = {}) => {
  const actor = typeof role === 'string' ? playing(role, play.setting) : role;
  const asking = { file: play.file, rules: play.setting.rules, actor, at: new Date(play.now).toISOString() };
  const given = { input: rowOf(action).input.parse(input), facts: { ...factsAt(play), ...facts } };
  return refusals(asking, action, given).map(({ code }) => code);
};

describe('a challenge', () => {
  const play = at('verification');
  const challenge = { person: cast.leader, ground: 'kin', reason: 'A cousin of the complainant' };
  const challenged = by(play, 'subject', 'challengeMember', challenge);
  const id = fileOf(challenged).conflicts.at(-1)?.id ?? '';
  const answer = { challenge: id, reason: 'Looked into' };

  it('opens a decision with a time of its own, and keeps the person out until then', () => {
    expect(open(challenged, 'D24').about).toBe(id);
    expect(why(challenged, 'leader', 'completeVerification', {})).toContain('recused');
  });

  it('that is upheld keeps the work standing still until somebody else is named', () => {
    const upheld = by(challenged, 'chair', 'upholdChallenge', answer);
    expect(any(upheld, 'D24')?.state).toBe('met');
    expect(fileOf(upheld).recused).toEqual([cast.leader]);
    const input = { role: 'teamLeader', joins: cast.verifier, interests: [], reason: 'After the challenge' };
    expect(why(upheld, 'chair', 'changeTeam', input)).toEqual([]);
  });

  it('that is dismissed is not raised again on the same ground', () => {
    const dismissed = by(challenged, 'chair', 'dismissChallenge', answer);
    expect(why(dismissed, 'leader', 'completeVerification', {})).not.toContain('recused');
    expect(why(dismissed, 'subject', 'challengeMember', challenge)).toEqual(['noOpenChallengeOfMember']);
    expect(why(dismissed, 'subject', 'challengeMember', { ...challenge, ground: 'enmity' })).toEqual([]);
  });

  it('is answered as a challenge, not cleared as a conflict', () => {
    expect(why(challenged, 'chair', 'clearConflict', { conflict: id, reason: 'No' })).toEqual(['conflictOpen']);
  });

  it('is about somebody with a part in the case', () => {
    expect(why(play, 'subject', 'challengeMember', { ...challenge, person: idOf(990) })).toEqual([
      'noOpenChallengeOfMember',
    ]);
  });

  it('T50 of enough voters costs the quorum, counted of all official members', () => {
    const deliberating = onTo(at('deliberation'), ({ notice }) => notice !== null);
    const { officialMembers } = factsAt(deliberating) as { officialMembers: readonly { person: string }[] };
    const voters = officialMembers.map(({ person }) => person);
    const without = voters
      .slice(3)
      .reduce<Play>(
        (before, person) =>
          by(before, 'subject', 'challengeMember', { person, ground: 'enmity', reason: 'Open hostility' }),
        deliberating,
      );
    const vote = { present: voters, voters: voters.slice(0, 3), inFavour: 3, against: 0, abstained: 0 };
    const question = { input: vote, facts: { officialMembers }, file: without.file };
    const asked = { ...question, rules, actor: playing('secretary', setting), at: new Date(without.now).toISOString() };
    expect(refusals(asked, 'recordVote', question).map(({ code }) => code)).toContain('quorumMet');
  });
});

describe('a re-pinned regime', () => {
  const play = at('verification');
  const target = rulesOf('vn-party-21-2026');
  const shorter = (transition?: 'newestForStepsNotBegun' | 'mostFavourableToSubject'): Rules => ({
    ...target,
    regime: {
      ...target.regime,
      time: target.regime.time.map((entry) =>
        entry.deadline === 'D3a' ? { ...entry, length: 30, ...(transition && { transition }) } : entry,
      ),
    },
  });
  const input = { act: ofBody, regime: 'vn-party-21-2026', version: 1, reason: 'The new regulation' };
  const repinned = (to: Rules): Play =>
    act({ ...play, setting: { ...setting, rules: to } }, playing('secretary', setting), 'repinRegime', input);
  const before = open(play, 'D3a');

  it('T14 moves what is open by the new rule, and keeps the old date', () => {
    const after = open(repinned(shorter()), 'D3a');
    expect(inForce(after)).toMatchObject({ version: 2, reason: 'regimeRepinned' });
    expect((Date.parse(inForce(after).dueDate) - Date.parse(after.start.date)) / day).toBe(30);
    expect(after.versions[0]).toEqual(before.versions[0]);
  });

  it('T14 leaves the profile that was pinned with the decision', () => {
    const file = fileOf(repinned(shorter()));
    expect(file.rules).toMatchObject({ regime: 'vn-party-21-2026', regimeVersion: 1 });
    expect(file.profile).toEqual(fileOf(play).profile);
  });

  it('T14 leaves steps that have begun where the policy says so', () => {
    expect(open(repinned(shorter('newestForStepsNotBegun')), 'D3a').versions).toHaveLength(1);
  });

  it('T14 moves only what is better for the subject where the policy says so', () => {
    // The body's own limit becomes shorter: that is better for the subject.
    expect(open(repinned(shorter('mostFavourableToSubject')), 'D3a').versions).toHaveLength(2);
  });

  it('is refused while that version is not in force', () => {
    expect(why(play, 'secretary', 'repinRegime', input, { inForce: false })).toEqual(['regimeInForce']);
  });

  it('is refused where it does not provide for the kind', () => {
    const empty = { ...target, regime: { ...target.regime, kinds: {} } };
    const there = { ...play, setting: { ...setting, rules: empty } };
    expect(why(there, 'secretary', 'repinRegime', input, { inForce: true })).toEqual(['regimeInForce']);
  });

  it('is recorded by the engine where an act of the body covers many cases', () => {
    const many = act({ ...play, setting: { ...setting, rules: shorter() } }, engine, 'repinRegime', input);
    expect(many.steps.at(-1)?.event).toMatchObject({ by: 'engine', as: 'bodySecretary' });
  });
});

describe('discipline that follows a case', () => {
  const need = onTo(at('deliberation'), ({ vote }) => vote !== null);
  const acted = fileOf(need).allegedActs.map((one) => ({ act: one.id, committedOn: '2025-02-01', form: 'reprimand' }));
  const established = by(need, 'secretary', 'establishViolationTime', { act: ofBody, acts: acted });
  const needed = by(established, 'secretary', 'concludeDisciplineNeeded', { act: ofBody });
  const play = onTo(needed, ({ stage }) => stage === 'served');
  const decision = { number: '7-QD', form: 'reprimand', servedOn: '2026-03-02', document };
  const served = by(play, 'officer', 'recordDisciplineDecision', decision);
  const id = fileOf(served).discipline?.[0]?.id ?? '';
  const appeal = { decision: id, filedOn: '2026-03-04' };

  it('opens the window of appeal on the day on which it was received', () => {
    const window = open(served, 'D17');
    expect([window.about, window.start.date]).toEqual([id, '2026-03-02']);
  });

  it('is not appealed against before there is a decision', () => {
    expect(why(play, 'officer', 'recordAppealFiled', appeal)).toEqual(['disciplineDecisionServed']);
  });

  const filed = by(served, 'officer', 'recordAppealFiled', appeal);

  it('T40 stays in force while it is appealed against, and the appeal has a maximum of its own', () => {
    expect(any(filed, 'D17')?.state).toBe('met');
    expect(open(filed, 'D15j').about).toBe(fileOf(filed).reviews.at(-1)?.id);
    expect(fileOf(filed).discipline).toHaveLength(1);
  });

  it('holds up the closing of the case until the appeal is decided', () => {
    const outcome = { outcome: 'unchanged', cause: 'other', decidedOn: '2026-03-09', document };
    const decided = by(filed, 'officer', 'recordAppealDecided', outcome);
    expect(any(decided, 'D15j')?.state).toBe('cancelled');
    expect(why(filed, 'chair', 'closeWithoutRemediation', { remarks: '' })).toContain('noOpenAppeal');
    expect(why(decided, 'chair', 'closeWithoutRemediation', { remarks: '' })).not.toContain('noOpenAppeal');
    expect(why(decided, 'officer', 'recordAppealDecided', outcome)).toEqual(['appealOpen']);
  });

  it('passes the right to appeal when its time is over', () => {
    const late = until(served, Date.parse(inForce(open(served, 'D17')).dueAt) + 1_000);
    expect(any(late, 'D17')?.state).toBe('lapsed');
  });
});

describe('an organisation that changes', () => {
  const successor = idOf(77);
  const play = at('remediation');
  const succeeded = act(play, engine, 'recordSuccession', {
    on: '2026-06-01',
    subject: { organisation: successor, host: successor },
    units: [{ from: places.agency, to: successor }],
  });

  it('T16 leaves its duties and open measures to the successor', () => {
    const head: Actor = { id: idOf(78), positions: [{ unit: successor, office: 'head' }] };
    expect(partiesOf(fileOf(succeeded), head)).toEqual(expect.arrayContaining(['subject', 'hostOrganisation']));
    const owners = fileOf(succeeded)
      .measures.filter(isMeasureOpen)
      .map(({ owner }) => owner.unit);
    expect(new Set(owners)).toEqual(new Set([successor]));
  });

  it('T16 keeps the old name in what was issued', () => {
    expect(fileOf(succeeded).notice).toEqual(fileOf(play).notice);
  });

  it('T17 follows a member to the unit that manages it now, and stays about the member', () => {
    const member = onTo(propose({ ...setting, subject: 'member' }), ({ stage }) => stage === 'verification');
    const moved = act(member, engine, 'recordMove', {
      on: '2026-06-01',
      subject: { organisation: successor, host: successor },
    });
    expect(fileOf(moved).subject).toMatchObject({ type: 'member', person: places.member, host: successor });
  });

  it('T16 leaves nobody without an accountable person: the chair above acts for a body with nobody left', () => {
    const vacant = act(play, engine, 'recordMove', { on: '2026-06-01', vacant: true });
    const above: Actor = { id: idOf(79), positions: [{ unit: places.higher, office: 'chair' }] };
    const asking = { file: fileOf(vacant), rules, actor: above, at: new Date(vacant.now).toISOString() };
    expect(options(asking).some(({ parties }) => parties.includes('chair'))).toBe(true);
    expect(partyHoldersOf(fileOf(vacant))).toContainEqual({ party: 'chair', holder: `${places.higher}/chair` });
    expect(openDeadlines(fileOf(vacant)).map((deadline) => accountable(fileOf(vacant), deadline))).not.toContain('');
    const filled = act(vacant, engine, 'recordMove', { on: '2026-07-01', vacant: false });
    expect(partiesOf(fileOf(filled), above)).not.toContain('chair');
  });

  it('is told by the engine alone', () => {
    const asking = {
      file: fileOf(play),
      rules,
      actor: playing('chair', setting),
      at: new Date(play.now).toISOString(),
    };
    expect(() => perform(asking, 'recordMove', { input: { on: '2026-06-01' } })).toThrow('notYourPart');
  });
});
