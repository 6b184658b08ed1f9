import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, DeadlineView } from '#libs/contract';
import { addDays } from '#libs/regime';
import { demoBody, demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { proposal } from '../support/client.ts';
import { overHttp } from '../support/over-http.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

type Play = Awaited<ReturnType<typeof overHttp>>;

let system: WholeSystem;
let play: Play;
let id: string;

/** One case of grave signs, on which everything here is done in turn. */
beforeAll(async () => {
  system = await wholeSystem();
  play = await overHttp(system.api, system.worker.client);
  const subject = { type: 'organisation', organisation: demoUnit('AO2') };
  id = (await play.people.officer.propose(proposal({ kind: 'signs', body: demoBody('ICA'), subject }))).body.id;
  await play.until(id, 'verification');
}, 180_000);

afterAll(() => system.stop());

const deadlineOf = ({ deadlines }: CaseView, rule: string): DeadlineView => {
  const found = deadlines.findLast((deadline) => deadline.rule === rule);
  if (found === undefined) throw new Error(`${rule} never ran`);
  return found;
};

const seen = async (): Promise<CaseView> => (await play.people.officer.get<CaseView>(`/cases/${id}`)).body;

const codes = (body: { readonly reasons?: readonly { readonly code: string }[] | undefined }): readonly string[] =>
  (body.reasons ?? []).map(({ code }) => code);

describe('a corrected start', () => {
  it('moves the deadline, and the first date stays beside the new one', async () => {
    const before = deadlineOf(await seen(), 'D3a');
    const startedOn = addDays(before.startedOn, -3);
    const input = { deadline: before.id, startedOn, reason: 'Announced earlier than was recorded' };
    const { status, body } = await play.people.chair.act(id, 'correctStart', input);
    expect(status).toBe(200);
    const after = deadlineOf(body, 'D3a');
    expect([after.startedOn, after.current.version, after.current.reason]).toEqual([startedOn, 2, 'startCorrected']);
    expect(after.original).toEqual(before.original);
    expect(after.dueDate < before.dueDate).toBe(true);
  });
});

describe('a suspension of activity', () => {
  it('stands once, is extended once, and is lifted', async () => {
    const { chair } = play.people;
    const document = await chair.upload(id, 'The order of suspension');
    const input = { document, reason: 'Grave signs' };
    const suspended = await chair.act(id, 'suspendActivity', input);
    expect(suspended.status).toBe(200);
    expect(codes((await chair.act(id, 'suspendActivity', input)).body)).toEqual(['activityNotSuspended']);
    const more = { deadline: deadlineOf(suspended.body, 'D19').id, days: 30, reason: 'Not yet clear' };
    expect(deadlineOf((await chair.act(id, 'extendSuspension', more)).body, 'D19').current.version).toBe(2);
    expect(codes((await chair.act(id, 'extendSuspension', more)).body)).toEqual(['suspensionNotExtended']);
    const lifted = await chair.act(id, 'liftSuspension', { reason: 'Cleared' });
    expect(deadlineOf(lifted.body, 'D19').state).toBe('met');
  });
});

describe('a challenge', () => {
  it('that is upheld keeps the member out', async () => {
    const { subject, chair } = play.people;
    const input = { person: demoPerson('member'), ground: 'kin', reason: 'A cousin of the complainant' };
    expect((await subject.act(id, 'challengeMember', input)).status).toBe(200);
    const opened = await chair.get<CaseView>(`/cases/${id}`);
    const challenge = deadlineOf(opened.body, 'D24').about;
    const upheld = await chair.act(id, 'upholdChallenge', { challenge, reason: 'So it is' });
    expect([upheld.status, deadlineOf(upheld.body, 'D24').state]).toEqual([200, 'met']);
  });

  it('is for the subject alone to raise', async () => {
    const input = { person: demoPerson('leader'), ground: 'kin', reason: 'No' };
    expect((await play.people.officer.act(id, 'challengeMember', input)).status).toBe(403);
  });
});
