import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveRegime, snapshot, type Rules } from '#libs/regime';
import { shippedCalendar, shippedRegimes } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import { factsAt, onTo, playing, propose, roles, type Play } from '../../test/support/pure-play.ts';
import { sampleInput } from '../../test/support/sample-input.ts';
import type { Actor } from './actor.ts';
import { NotAllowed, options, perform, refusals, willBeChecked } from './decide.ts';
import { actionNames, rowOf, type ActionName } from './lifecycle.ts';
import { foresee } from './preview.ts';
import { isTerminal } from './stages.ts';

const zone = 'Asia/Ho_Chi_Minh';
const rules: Rules = {
  regime: resolveRegime('vn-party-296-2025', 1, shippedRegimes),
  calendar: snapshot(shippedCalendar('vn'), zone, zoneOffsets(zone, 2020, 2040)),
};
const whole = onTo(
  propose({ rules, kind: 'signs', level: 'province', bodyType: 'inspectionCommittee', variant: 'team' }),
  () => false,
);

/** The case as it was after so many steps. */
const after = (steps: number): Play => {
  const past = whole.steps.slice(0, steps);
  const last = past[past.length - 1];
  return { ...whole, steps: past, file: last?.file, now: Date.parse(last?.event.at ?? '') + 1_000 };
};

const outcome = (play: Play, actor: Actor, name: ActionName, input: unknown): 'done' | 'refused' => {
  const row = rowOf(name);
  const given = { input, facts: row.facts?.safeParse(factsAt(play)).data };
  try {
    perform({ file: play.file, rules, actor, at: new Date(play.now).toISOString() }, name, given);
    return 'done';
  } catch (error) {
    if (error instanceof NotAllowed) return 'refused';
    throw error;
  }
};

const moments = fc.integer({ min: 1, max: whole.steps.length - 1 });
const anyone = fc.constantFrom(...roles);
const inputs = new Map(actionNames.map((name) => [name, sampleInput(rowOf(name).input)]));

describe('what is offered', () => {
  it('is done exactly when it is offered, at any point of a life and for anybody', () => {
    fc.assert(
      fc.property(moments, anyone, (steps, role) => {
        const play = after(steps);
        const actor = playing(role, whole.setting);
        const { file } = play;
        if (file === undefined || isTerminal(file.stage)) return;
        const at = new Date(play.now).toISOString();
        const offered = options({ file, rules, actor, at });
        for (const name of actionNames.filter((one) => rowOf(one).from.length > 0)) {
          const sampled = inputs.get(name);
          if (sampled === undefined || willBeChecked(name).length > 0) continue;
          const available = offered.some((option) => option.action === name && option.available);
          expect([steps, role, name, outcome(play, actor, name, sampled.input)]).toEqual([
            steps,
            role,
            name,
            available ? 'done' : 'refused',
          ]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is refused with reasons, never with an accident, whatever is sent', () => {
    fc.assert(
      fc.property(moments, anyone, (steps, role) => {
        const play = after(steps);
        for (const name of actionNames.filter((one) => rowOf(one).from.length > 0)) {
          const sampled = inputs.get(name);
          if (sampled !== undefined)
            expect(['done', 'refused']).toContain(outcome(play, playing(role, whole.setting), name, sampled.input));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('can be previewed wherever it can be done', () => {
    fc.assert(
      fc.property(moments, anyone, (steps, role) => {
        const { file, now } = after(steps);
        if (file === undefined || isTerminal(file.stage)) return;
        const asking = { file, rules, actor: playing(role, whole.setting), at: new Date(now).toISOString() };
        for (const { action } of options(asking)) expect(foresee(asking, action).stage).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });

  it('is nothing at an end, and every action says that the case has ended', () => {
    const { file } = whole;
    if (file === undefined) throw new Error('There is no case');
    const asking = { file, rules, actor: playing('chair', whole.setting), at: new Date(whole.now).toISOString() };
    expect(options(asking)).toEqual([]);
    const reasons = actionNames.filter((name) => rowOf(name).from.length > 0).map((name) => refusals(asking, name));
    expect(new Set(reasons.flat().map(({ code }) => code))).toEqual(new Set(['caseEnded']));
  });
});

describe('a refusal', () => {
  it('names the action that unlocks it and who may do it', () => {
    const actor = playing('chair', whole.setting);
    const { file, now } = after(1);
    expect(refusals({ file, rules, actor, at: new Date(now).toISOString() }, 'approveProposal')[0]).toMatchObject({
      code: 'limitationChecked',
      remedy: { action: 'checkLimitation', parties: ['assignedOfficer'] },
    });
  });

  it('of somebody who has no part names no other reason than that', () => {
    const { file, now } = after(1);
    const outsider = { id: 'nobody', positions: [] };
    const reasons = refusals({ file, rules, actor: outsider, at: new Date(now).toISOString() }, 'approveProposal');
    expect(reasons.map(({ code }) => code)).toEqual(['notYourPart']);
  });
});

describe('what the chair left to a member', () => {
  const verified = whole.steps.findIndex(({ event }) => event.type === 'measureVerified') + 1;
  const measure = { measure: 'm' };
  const delegate = { id: 'delegate', positions: [] };

  it.each([
    ['closeMeasure', false],
    ['closeCase', true],
  ] as const)('%s: another part is needed is %s', (action, isRefused) => {
    const { file, now } = after(verified);
    if (file === undefined) throw new Error('There is no case');
    const delegated = { ...file, duties: { ...file.duties, closer: delegate.id } };
    const asking = { file: delegated, rules, actor: delegate, at: new Date(now).toISOString() };
    const codes = refusals(asking, action, { input: measure }).map(({ code }) => code);
    expect(codes.includes('notYourPart')).toBe(isRefused);
  });

  it('is never to open the case again', () => {
    const play = after(1);
    const proposal = { input: {}, facts: factsAt(play) };
    const actor = playing('officer', whole.setting);
    const codes = refusals(
      { file: play.file, rules, actor, at: new Date(play.now).toISOString() },
      'proposeCase',
      proposal,
    );
    expect(codes.map(({ code }) => code)).toEqual(['wrongStage']);
  });
});

describe('the law of a case', () => {
  it('T14 is pinned with the decision: a regime that changes afterwards skips no stage of it', () => {
    const steps = whole.steps.findIndex(({ event }) => event.type === 'exchangeClosed');
    const play = after(steps);
    const kept = rules.regime.kinds.signs;
    if (play.file === undefined || kept === undefined) throw new Error('There is no case');
    const changed: Rules = {
      ...rules,
      regime: { ...rules.regime, kinds: { ...rules.regime.kinds, signs: { ...kept, skips: ['conference'] } } },
    };
    const asking = { rules: changed, actor: playing('leader', whole.setting), at: new Date(play.now).toISOString() };
    expect(perform({ ...asking, file: play.file }, 'closeExchange', { input: {} }).file.stage).toBe('conference');
  });

  it('T14 names the version of regime and calendar that it works under', () => {
    const signed = whole.steps.find(({ event }) => event.type === 'decisionSigned');
    expect(signed?.file.rules).toEqual({
      regime: 'vn-party-296-2025',
      regimeVersion: 1,
      calendar: 'vn',
      calendarVersion: rules.calendar.version,
      zone,
    });
  });
});
