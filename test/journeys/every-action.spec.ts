import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { actionNames } from '#libs/case';
import { addDays } from '#libs/regime';
import { finding } from '../../apps/cli/play/before-service.ts';
import { demoBody, demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { proposal } from '../support/client.ts';
import { ofBloc, ofSmallCell } from '../support/troupes.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';
import { clockRows } from './every-action/clocks.ts';
import { conductRows } from './every-action/conduct.ts';
import { deliberationRows } from './every-action/deliberation.ts';
import { executionRows } from './every-action/execution.ts';
import { Ledger } from './every-action/ledger.ts';
import { lives } from './every-action/life.ts';
import { openingRows } from './every-action/opening.ts';
import { allowed, pause, refused } from './every-action/row.ts';

let system: WholeSystem;
const ledger = new Ledger();

/** A body of the state publishes its notices; nobody of the demo works by its rules. */
const byTheLawOfTheState = async (databaseUrl: string): Promise<void> => {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  await owner.query(
    `insert into assignment (id, unit_id, body_id, since, regime_id, calendar_id, zone)
     values (gen_random_uuid(), $1, $2, '2020-01-01', 'vn-state-2025', 'vn', 'Asia/Ho_Chi_Minh')`,
    [demoUnit('E'), demoBody('ICE')],
  );
  await owner.end();
};

beforeAll(async () => {
  system = await wholeSystem();
  await byTheLawOfTheState(system.databaseUrl);
}, 120_000);

afterAll(() => system.stop());

const asked = (body: string, unit: string, more: object = {}) =>
  proposal({ body: demoBody(body), subject: { type: 'organisation', organisation: demoUnit(unit) }, ...more });

/** One person of the body is found in conflict on the way. */
const troupe = { ...ofBloc, voters: ofBloc.voters.filter((person) => person !== demoPerson('second-voter')) };

/** Chapters of the handbook that have no rows in this journey yet. Whatever is tried here has to leave the list. */
const chaptersToCome = ['review', 'endings', 'escalation'];
const toCome = [
  'acceptRisk',
  'correctStart',
  'applyCalendar',
  'establishViolationTime',
  'suspendActivity',
  'extendSuspension',
  'liftSuspension',
  'lapseSuspension',
  'challengeMember',
  'upholdChallenge',
  'dismissChallenge',
  'repinRegime',
  'recordDisciplineDecision',
  'recordAppealFiled',
  'recordAppealDecided',
  'recordSuccession',
  'recordMove',
  'recordDelivery',
  'recordDeliveryFailure',
  'openSuccessorCase',
];

const handbook = JSON.parse(
  readFileSync(new URL('../support/handbook-actions.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, { readonly chapter: string }>>;

const isToCome = (name: string): boolean =>
  toCome.includes(name) || chaptersToCome.includes(handbook[name]?.chapter ?? '');

describe('the actions of the built chapters', () => {
  it('are refused with their reasons and done, on the way of a case that meets everything', async () => {
    const { live, propose, proposeInVain } = lives(system, ledger, troupe);
    expect(await proposeInVain(asked('ICA', 'E1'))).toEqual(['subjectInJurisdiction']);

    const earlier = await propose(asked('ICA', 'AO1', { fields: ['budget'] }));
    const main = await propose(asked('ICA', 'AO1', { kind: 'signs', fields: ['budget'] }));
    await live(earlier, 'declined', [allowed('proposed', 'chair', 'declineProposal', () => ({ reason: 'Combined' }))]);

    const published = await propose(asked('ICE', 'EO1'));
    await live(published, 'remediation', [
      pause('proposed', ({ today }) => `${addDays(today, 150)}T12:00:00.000Z`),
      allowed('concluded', 'officer', 'publishNotice', () => ({ place: 'Notice board' })),
      pause('served', ({ today }) => `${addDays(today, 60)}T12:00:00.000Z`),
      allowed('served', 'chair', 'imposeRemediationPlan', ({ document }) => ({ document })),
    ]);

    const rows = [...openingRows, ...clockRows, ...conductRows, ...deliberationRows, ...executionRows(published)];
    const end = await live(main, 'archived', rows);
    expect(end.stage).toBe('archived');
  }, 400_000);

  it('without anything to remedy end a case without remediation', async () => {
    const { live, propose } = lives(system, ledger, ofBloc);
    const praised = [1, 2].map(() =>
      allowed(
        'verification',
        'leader',
        'recordFinding',
        (table) => finding(table, 'strength'),
        ({ evidence }) => evidence.length > 0,
      ),
    );
    const end = await live(await propose(asked('ICA', 'AO2')), 'archived', praised);
    expect(end.done).toHaveProperty('caseClosedWithoutRemediation');
  }, 200_000);

  it('are refused where nobody of the body is cleared for what they would make secret', async () => {
    const { live, propose } = lives(system, ledger, ofSmallCell);
    const subject = { type: 'member', organisation: demoUnit('A12'), person: demoPerson('small-cell-subject') };
    const id = await propose(asked('CA12', 'A12', { subject, variant: 'none' }));
    const end = await live(id, 'declined', [
      refused('proposed', 'small-cell-secretary', 'gradeCase', 'gradeHoldable', () => ({
        grade: 'mostSecret',
        reason: 'Asked for',
      })),
      allowed('proposed', 'small-cell-secretary', 'declineProposal', () => ({ reason: 'No grounds' })),
    ]);
    expect(end.stage).toBe('declined');
  }, 60_000);

  it('were all seen allowed and refused, but for those that are to come', () => {
    const built = actionNames.filter((name) => !isToCome(name));
    expect(ledger.missing(built)).toEqual({ allowed: [], refused: [] });
  });

  it('that are to come were not seen: the list shrinks with the journeys', () => {
    const seen = actionNames.filter(
      (name) => toCome.includes(name) && ledger.allowed.has(name) && ledger.refused.has(name),
    );
    expect(seen).toEqual([]);
  });

  it('were refused in words of the language that was asked for, with code, parameters and remedy', () => {
    expect(ledger.faults).toEqual([]);
  });
});
