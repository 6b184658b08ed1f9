import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, DerivedDeadlineView, JournalEntryView } from '#libs/contract';
import { demoBody, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { proposal } from '../support/client.ts';
import { overHttp, recorded } from '../support/over-http.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;

beforeAll(async () => {
  system = await wholeSystem();
}, 120_000);

afterAll(() => system.stop());

const bodies = [
  ['generic-intl', 'ICE', 'E1'],
  ['vn-party-296-2025', 'ICA', 'A1'],
] as const;

describe.each(bodies)('a compliance case under %s', (regime, body, unit) => {
  it('goes from proposal to the archive over HTTP', async () => {
    const play = await overHttp(system.api, system.worker.client);
    const proposed = proposal({
      body: demoBody(body),
      subject: { type: 'organisation', organisation: demoUnit(unit) },
    });
    const key = randomUUID();
    const { body: opened } = await play.people.officer.propose(proposed, key);
    const { id } = opened;
    expect(opened.rules.regime).toBe(regime);

    await play.until(id, 'exchange');
    const early = await play.people.subject.get<CaseView>(`/cases/${id}`);
    expect(early.body.you).toMatchObject({ sees: 'ownPart' });
    expect(early.body.findings).toEqual([]);

    await play.until(id, 'served');
    const served = await play.people.subject.get<CaseView>(`/cases/${id}`);
    expect(served.body.measures.length).toBeGreaterThan(0);
    expect(served.body.deadlines.every(({ owner }) => owner === 'subject')).toBe(true);

    await play.until(id, 'archived');
    const { file } = await recorded(system.api, id);
    expect(JSON.stringify(file).length).toBeLessThan(64 * 1024);
    const end = await play.people.officer.get<CaseView>(`/cases/${id}`);
    expect(end.body).toMatchObject({ stage: 'archived', options: [] });

    const again = await play.people.officer.propose(proposed, key);
    expect(again).toMatchObject({ status: 201, body: opened });
    const late = await play.people.chair.act(id, 'declineProposal', { reason: 'Too late', remarks: '' });
    expect(late).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'caseEnded', params: { stage: 'archived' } }] },
    });

    const deadlines = await play.people.officer.get<{ items: DerivedDeadlineView[] }>(`/cases/${id}/deadlines`);
    expect(deadlines.body.items.every(({ versions }) => versions.every(({ lines }) => lines.length > 0))).toBe(true);
    const whole = await play.people.officer.get<{ items: JournalEntryView[] }>(`/cases/${id}/journal?limit=500`);
    expect(whole.body.items.length).toBe(file.sequence);
    const part = await play.people.subject.get<{ items: JournalEntryView[] }>(`/cases/${id}/journal?limit=500`);
    expect(part.body.items.map(({ type }) => type)).not.toContain('conclusionVoted');
    expect(part.body.items.map(({ type }) => type)).toContain('noticeServed');
  }, 300_000);
});
