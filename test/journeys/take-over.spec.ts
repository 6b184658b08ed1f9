import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseFile } from '#libs/case';
import type { CaseView } from '#libs/contract';
import { demoBody, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { personAt, proposal, type Person } from '../support/client.ts';
import { eventually } from '../support/clock.ts';
import { overHttp, recorded } from '../support/over-http.ts';
import { ofProvince } from '../support/troupes.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let play: Awaited<ReturnType<typeof overHttp>>;
let higher: Person;

beforeAll(async () => {
  system = await wholeSystem();
  play = await overHttp(system.api, system.worker.client);
  higher = await personAt(system.api, ofProvince.logins.chair);
}, 120_000);

afterAll(() => system.stop());

const inVerification = async (unit: string): Promise<CaseView> => {
  const subject = { type: 'organisation', organisation: demoUnit(unit) };
  const given = { body: demoBody('ICA'), subject, origin: { type: 'order', ref: 'order-1' } };
  const { body } = await play.people.officer.propose(proposal(given));
  await play.until(body.id, 'verification');
  return body;
};

/** The file once the record has come to what was answered. */
const fileAfter = ({ status, body }: Awaited<ReturnType<Person['act']>>): Promise<CaseFile> => {
  if (status !== 200) throw new Error(JSON.stringify(body));
  return eventually(`the record of ${body.sequence}`, async () => {
    const { file } = await recorded(system.api, body.id);
    return file.sequence >= body.sequence && file;
  });
};

const successorOf = async ({ id, stage, links }: CaseFile): Promise<CaseFile> => {
  expect(stage).toBe('takenOver');
  const link = links?.at(-1);
  if (link === undefined) throw new Error(`Nothing follows ${id}`);
  return (await recorded(system.api, link.case)).file;
};

const order = { reason: 'The higher body goes on with it' };

describe('a case that the higher body takes over', () => {
  it('goes on there in preparation, with the time that was used', async () => {
    const { id } = await inVerification('AO1');
    expect((await higher.get(`/cases/${id}`)).status).toBe(404);
    await fileAfter(await play.people.chair.act(id, 'requestTakeOver', { reason: 'Too complex for us' }));
    const ended = await fileAfter(await higher.act(id, 'acceptTakeOver', { ...order, elapsed: 'carry' }));
    expect(ended.deadlines.filter(({ state }) => state === 'running' || state === 'paused')).toEqual([]);

    const next = await successorOf(ended);
    expect(next).toMatchObject({
      stage: 'preparation',
      body: { id: demoBody('ICP') },
      grounds: order.reason,
      origin: { type: 'case', ref: id },
      links: [{ kind: 'successorOf', case: id }],
      inherited: { case: id, from: demoBody('ICA'), elapsed: { policy: 'carry' } },
    });
    expect(next.duties.teamMembers).toEqual([]);
    expect((await higher.get(`/cases/${next.id}`)).status).toBe(200);
    expect((await play.people.chair.get(`/cases/${next.id}`)).status).toBe(404);
    expect((await play.people.chair.get(`/cases/${id}`)).status).toBe(200);
  }, 180_000);

  it('is withdrawn on its own motion, by an order that the lower body is not asked about', async () => {
    const { id } = await inVerification('AO2');
    const { file } = await recorded(system.api, id);
    const withdrawal = { ...order, ground: 'lowerBodyPassive' };
    const outsider = await personAt(system.api, 'outsider');
    expect((await outsider.act(id, 'withdrawFile', withdrawal, file.sequence)).status).toBe(404);
    const next = await successorOf(await fileAfter(await higher.act(id, 'withdrawFile', withdrawal, file.sequence)));
    expect(next).toMatchObject({ stage: 'preparation', inherited: { elapsed: { policy: 'reset' } } });
    expect((await higher.get(`/cases/${id}`)).status).toBe(200);
  }, 180_000);

  it('is joined by a team that the higher body proposes on its own motion', async () => {
    const { id } = await inVerification('AO3');
    const { file } = await recorded(system.api, id);
    const asked = await fileAfter(await higher.act(id, 'requestJointTeam', order, file.sequence));
    expect(asked.escalations).toMatchObject([{ kind: 'jointTeam', to: demoBody('ICA') }]);
  }, 180_000);
});
