import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseFile } from '#libs/case';
import type { CaseView } from '#libs/contract';
import { demoBody, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { personAt, proposal, type Person } from '../support/client.ts';
import { eventually } from '../support/clock.ts';
import { overHttp, recorded } from '../support/over-http.ts';
import { ofBloc, ofProvince } from '../support/troupes.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let play: Awaited<ReturnType<typeof overHttp>>;

beforeAll(async () => {
  system = await wholeSystem();
  play = await overHttp(system.api, system.worker.client);
}, 120_000);

afterAll(() => system.stop());

const proposed = async (unit: string, given: object = {}): Promise<CaseView> => {
  const subject = { type: 'organisation', organisation: demoUnit(unit) };
  const opened = await play.people.officer.propose(proposal({ body: demoBody('ICA'), subject, ...given }));
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  return opened.body;
};

/** The file once the record has come to what was answered. */
const fileAfter = ({ body }: { readonly body: Pick<CaseView, 'id' | 'sequence'> }): Promise<CaseFile> =>
  eventually(`the record of ${body.sequence}`, async () => {
    const { file } = await recorded(system.api, body.id);
    return file.sequence >= body.sequence && file;
  });

/** The case to which an answered act led: its id stands in the links of the file. */
const followingOf = async (done: Awaited<ReturnType<Person['act']>>): Promise<CaseFile> => {
  const link = (await fileAfter(done)).links?.at(-1);
  if (link === undefined) throw new Error(`No case follows: ${JSON.stringify(done.body)}`);
  return (await recorded(system.api, link.case)).file;
};

const finding = (evidence: readonly string[]) => ({
  type: 'violation',
  severity: 'major',
  criterion: { rule: 'Rule of payments', article: '4', version: '2024', validFrom: '2020-01-01' },
  actedOn: '2025-05-05',
  fact: 'Payments were made without an order',
  evidence,
  cause: 'No check before payment',
  responsibility: { collective: true, persons: [] },
  source: 'foundByBody',
  signOfViolation: true,
});

describe('a case that is transferred', () => {
  it('is proposed at the receiving body, where its chair triages it, and ends here with nothing open', async () => {
    const { id } = await proposed('A2', { fields: ['finance'] });
    const input = { body: demoBody('ICP'), reason: 'The higher body looks into the whole sector' };
    const wrong = await play.people.chair.act(id, 'transferCase', { ...input, body: demoBody('ICE') });
    expect(wrong).toMatchObject({ status: 409, body: { reasons: [{ code: 'receivingBodyCompetent' }] } });
    const ended = await play.people.chair.act(id, 'transferCase', input);
    expect(ended.body).toMatchObject({ stage: 'transferred', options: [] });

    const next = await followingOf(ended);
    expect(next).toMatchObject({
      kind: 'compliance',
      stage: 'proposed',
      proposer: 'engine',
      grounds: input.reason,
      fields: ['finance'],
      origin: { type: 'case', ref: id },
      overlaps: [],
      links: [{ kind: 'transferredFrom', case: id }],
    });
    expect(next.duties.assignedOfficer).toBeUndefined();
    expect(next.deadlines.map(({ rule }) => rule)).toEqual(['D18']);
    const higher = await personAt(system.api, ofProvince.logins.chair);
    const seen = await higher.get<CaseView>(`/cases/${next.id}`);
    expect(seen.body).toMatchObject({ number: next.number, links: [] });
  }, 60_000);

  it('is not shown where it went to whoever has no part there', async () => {
    const { id } = await proposed('A2');
    const input = { body: demoBody('ICP'), reason: 'Of the sector' };
    const next = await followingOf(await play.people.chair.act(id, 'transferCase', input));
    expect((await play.people.chair.get<CaseView>(`/cases/${id}`)).body.links).toEqual([]);
    expect((await play.people.chair.get(`/cases/${next.id}`)).status).toBe(404);
  }, 60_000);
});

describe('a case with signs of violation', () => {
  it('converts to a case upon signs; who has a part in both sees each from the other', async () => {
    const { id } = await proposed('A1');
    await play.until(id, 'verification');
    const before = await play.people.chair.act(id, 'convertCase', { reason: 'None yet' });
    expect(before).toMatchObject({ status: 409, body: { reasons: [{ code: 'signsOfViolationRecorded' }] } });
    const document = await play.people.member.upload(id, 'Ledger');
    const proved = await play.people.member.act(id, 'addEvidence', { description: 'Ledger', document });
    const file = await fileAfter(proved);
    const found = await play.people.leader.act(id, 'recordFinding', finding(file.evidence.map((one) => one.id)));
    expect(found.status).toBe(200);
    const next = await followingOf(await play.people.chair.act(id, 'convertCase', { reason: 'Signs of violation' }));
    expect(next).toMatchObject({ kind: 'signs', stage: 'proposed', grade: file.grade });
    expect(next.allegedActs.map(({ description }) => description)).toEqual(['Payments were made without an order']);
    const from = await eventually('the link', async () => {
      const { body } = await play.people.chair.get<CaseView>(`/cases/${id}`);
      return body.links.length > 0 && body.links;
    });
    expect(from).toEqual([{ kind: 'convertedTo', case: next.id, number: next.number, stage: 'proposed' }]);
    const { body: to } = await play.people.chair.get<CaseView>(`/cases/${next.id}`);
    expect(to.links).toEqual([{ kind: 'convertedFrom', case: id, number: file.number, stage: 'converted' }]);
    expect((await play.people.subject.get<CaseView>(`/cases/${id}`)).body.links).toEqual([]);
  }, 120_000);

  it('goes on beside the case upon signs that its chair opens, which is then carried out', async () => {
    const { id } = await proposed('A1', { kind: 'followUp' });
    await play.until(id, 'announcement');
    const input = { kind: 'signs', grounds: 'Signs of violation', allegedActs: ['Payments without an order'] };
    const opened = await play.people.chair.act(id, 'openLinkedCase', input);
    expect(opened.body.stage).toBe('announcement');
    const next = await followingOf(opened);
    expect(next.links).toEqual([{ kind: 'sharesEvidenceWith', case: id }]);
    const officer = { duty: 'assignedOfficer', person: ofBloc.cast.officer, interests: [], reason: 'As usual' };
    await fileAfter(await play.people.chair.act(next.id, 'assignDuty', officer));
    await play.until(next.id, 'announcement');
  }, 120_000);
});

describe('a case without a conclusion', () => {
  it('is discontinued by an act of the body', async () => {
    const { id } = await proposed('A1');
    const minutes = await play.people.secretary.upload(id, 'Minutes');
    const act = { session: 'Regular session', heldOn: '2026-01-05', minutes, resolution: 'Nothing is left to inspect' };
    const done = await play.people.secretary.act(id, 'discontinueCase', { act, reason: 'groundsGone' });
    expect(done).toMatchObject({ status: 200, body: { stage: 'discontinued' } });
    expect(done.body.deadlines.filter(({ state }) => state === 'running')).toEqual([]);
  }, 60_000);

  it('whose decision is amended goes through a new round to the deliberation', async () => {
    const { id } = await proposed('AO1');
    await play.until(id, 'exchange');
    const document = await play.people.chair.upload(id, 'Amended decision');
    const input = { number: '2-QD', document, reason: 'Two more projects', allegedActs: ['A second act'] };
    const done = await play.people.chair.act(id, 'amendDecision', input);
    expect(done.body).toMatchObject({ stage: 'preparation', round: 2 });
    // The subject was told of the case before, and goes on knowing of it.
    expect((await play.people.subject.get<CaseView>(`/cases/${id}`)).status).toBe(200);
    const acts = (await fileAfter(done)).allegedActs.map((act) => ({ act: act.id, form: 'warning' }));
    await fileAfter(await play.people.officer.act(id, 'checkLimitation', { acts }));
    await play.until(id, 'deliberation');
  }, 180_000);
});
