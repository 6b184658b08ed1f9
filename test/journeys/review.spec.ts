import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseFile } from '#libs/case';
import type { CaseView } from '#libs/contract';
import { noticeFor } from '../../apps/cli/play/notice.ts';
import { demoBody, demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { personAt, proposal, type Person } from '../support/client.ts';
import { eventually } from '../support/clock.ts';
import { overHttp, recorded } from '../support/over-http.ts';
import { ofBloc, ofProvince } from '../support/troupes.ts';
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

type Done = Awaited<ReturnType<Person['act']>>;

/** The file once the record has come to what was answered. */
const fileAfter = ({ status, body }: Done): Promise<CaseFile> => {
  if (status !== 200) throw new Error(JSON.stringify(body));
  return eventually(`the record of ${body.sequence}`, async () => {
    const { file } = await recorded(system.api, body.id);
    return file.sequence >= body.sequence && file;
  });
};

const servedCase = async (unit: string): Promise<string> => {
  const subject = { type: 'organisation', organisation: demoUnit(unit) };
  const { body } = await play.people.officer.propose(proposal({ body: demoBody('ICA'), subject }));
  await play.until(body.id, 'served');
  return body.id;
};

const today = (): string => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

const actOf = async (id: string) => {
  const minutes = await play.people.secretary.upload(id, `Minutes ${Math.random()}`);
  return { session: 'Regular session', heldOn: today(), minutes, resolution: 'Adopted' };
};

const decision = { preparedBy: [demoPerson('replacement')], reason: 'Examined anew' };
const votes = {
  present: ofBloc.voters,
  voters: ofBloc.voters,
  inFavour: ofBloc.voters.length,
  against: 0,
  abstained: 0,
};

const requested = async (id: string) =>
  fileAfter(await play.people.subject.act(id, 'requestReconsideration', { items: [], reason: 'It was ordered' }));

describe('a request for reconsideration', () => {
  it('is refused its end by closure, and answered by maintaining the conclusion; then the higher body is petitioned', async () => {
    const id = await servedCase('AO1');
    await requested(id);
    const seen = await play.people.subject.get<CaseView>(`/cases/${id}`);
    expect(seen.body).toMatchObject({ flags: ['underReconsideration'], contested: [], reviews: [{ open: true }] });
    const prepared = { ...decision, preparedBy: [demoPerson('leader')] };
    const same = await play.people.secretary.act(id, 'maintainConclusion', { ...prepared, act: await actOf(id) });
    expect(same).toMatchObject({ status: 409, body: { reasons: [{ code: 'preparersNew' }] } });
    await fileAfter(await play.people.secretary.act(id, 'maintainConclusion', { ...decision, act: await actOf(id) }));

    expect((await higher.get(`/cases/${id}`)).status).toBe(404);
    await fileAfter(await play.people.subject.act(id, 'petitionHigherBody', { reason: 'Nobody read the order' }));
    expect((await higher.get(`/cases/${id}`)).status).toBe(200);
    await fileAfter(await higher.act(id, 'dismissPetition', { reason: 'The order is no approval' }));
    expect((await higher.get(`/cases/${id}`)).status).toBe(404);
  }, 180_000);

  it('is answered by an amending notice, whose service replaces measures', async () => {
    const id = await servedCase('AO2');
    const file = await requested(id);
    const document = await play.people.officer.upload(id, 'Amending notice');
    const rules = await system.api.parts.book.of(file.rules);
    const at = new Date().toISOString();
    const table = { file, rules, at, today: today(), cast: ofBloc.cast, voters: ofBloc.voters, document };
    const first = noticeFor(table);
    const notice = { ...first, requirements: first.requirements.map((one) => ({ ...one, id: `${one.id}-2` })) };
    const supersedes = file.measures.map((measure) => measure.id);
    const input = { ...decision, ...votes, act: await actOf(id), notice, cites: file.issued?.number, supersedes };
    const amended = await fileAfter(await play.people.secretary.act(id, 'amendConclusion', input));
    expect(amended.measures).toEqual(file.measures);
    const minutes = {
      document: await play.people.representative.upload(id, 'Service'),
      heldOn: today(),
      readBack: true,
      signatures: [{ name: 'All present', signed: true }],
    };
    const deliveries = notice.recipients
      .filter(({ mustAct }) => mustAct)
      .map((one) => ({ recipient: one.id, way: 'handed' }));
    const served = await fileAfter(
      await play.people.representative.act(id, 'serveAmendingNotice', { minutes, deliveries }),
    );
    const states = served.measures.map(({ state }) => state);
    expect(states).toEqual([...supersedes.map(() => 'superseded'), ...notice.requirements.map(() => 'issued')]);
    expect(served.notice).toEqual(file.notice);
  }, 180_000);

  it('is answered by annulling the conclusion, after which the case is closed without remediation', async () => {
    const id = await servedCase('AO3');
    await requested(id);
    const input = { ...decision, ...votes, act: await actOf(id) };
    const annulled = await fileAfter(await play.people.secretary.act(id, 'annulConclusion', input));
    expect(new Set(annulled.measures.map(({ state }) => state))).toEqual(new Set(['annulled']));
    await play.until(id, 'archived');
  }, 240_000);
});

describe('a recheck', () => {
  it('is ordered by the higher body on its own motion, and annuls the conclusion', async () => {
    const id = await servedCase('AO4');
    expect((await higher.get(`/cases/${id}`)).status).toBe(404);
    const { file } = await recorded(system.api, id);
    const order = { ground: 'wrongOrExpiredRule', reason: 'The rule had expired' };
    const outsider = await personAt(system.api, 'outsider');
    expect((await outsider.act(id, 'orderRecheck', order, file.sequence)).status).toBe(404);
    await fileAfter(await higher.act(id, 'orderRecheck', order, file.sequence));
    const { body } = await higher.get<CaseView>(`/cases/${id}`);
    expect(body).toMatchObject({ flags: ['underRecheck'], contested: [] });

    const subject = { type: 'organisation', organisation: demoUnit('AO4') };
    const officer = await personAt(system.api, ofProvince.logins.officer);
    const recheck = proposal({ kind: 'recheck', body: demoBody('ICP'), subject, origin: { type: 'case', ref: id } });
    const opened = await officer.propose(recheck);
    expect(opened.status).toBe(201);
    const { file: recheckFile } = await recorded(system.api, opened.body.id);
    expect(recheckFile.links).toEqual([{ kind: 'recheckOf', case: id }]);
    const linked = await eventually('the link', async () => {
      const seen = await higher.get<CaseView>(`/cases/${id}`);
      return seen.body.links.length > 0 && seen.body.links;
    });
    expect(linked).toMatchObject([{ kind: 'recheckedBy', case: opened.body.id }]);
    expect((await play.people.chair.get<CaseView>(`/cases/${id}`)).body.links).toEqual([]);

    const answer = { reason: 'The rule had expired', reviewers: [demoPerson('leader')] };
    const used = await higher.act(id, 'annulOnRecheck', answer);
    expect(used).toMatchObject({ status: 409, body: { reasons: [{ code: 'reviewersNew' }] } });
    const fresh = { ...answer, reviewers: [demoPerson('higher-leader')] };
    const annulled = await fileAfter(await higher.act(id, 'annulOnRecheck', fresh));
    expect(new Set(annulled.measures.map(({ state }) => state))).toEqual(new Set(['annulled']));
    const running = annulled.deadlines.filter(({ state }) => state === 'running').map(({ rule }) => rule);
    expect(running.filter((rule) => rule !== 'D20')).toEqual(['D22b']);
    await play.until(id, 'archived');
  }, 240_000);
});
