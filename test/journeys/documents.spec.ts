import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPerson } from '../../libs/database/seeds/demo/ids.ts';
import { personAt, proposal, type Person } from '../support/client.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let officer: Person;
let id: string;

beforeAll(async () => {
  system = await wholeSystem();
  officer = await personAt(system.api, 'officer');
  id = (await officer.propose(proposal())).body.id;
}, 120_000);

afterAll(() => system.stop());

const pdf = `%PDF-1.4\n${randomUUID()}`;

const send = async (content: string | Uint8Array<ArrayBuffer>, name = 'file', of = id): Promise<Response> => {
  const form = new FormData();
  form.append(name, new Blob([content]), 'evil"\r\nname.html');
  const authorization = `Bearer ${await system.api.token(demoPerson('officer'))}`;
  return fetch(`${system.api.url}/cases/${of}/documents`, { method: 'POST', body: form, headers: { authorization } });
};

describe('an upload', () => {
  it('is hashed, measured and told by its content', async () => {
    const answer = await send(pdf);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({
      hash: createHash('sha256').update(pdf).digest('hex'),
      size: pdf.length,
      type: 'application/pdf',
    });
  });

  it('comes back as it was, as an attachment that no browser interprets', async () => {
    const { id: document } = (await (await send('<script>alert(1)</script>')).json()) as { id: string };
    const read = await officer.get<string>(`/cases/${id}/documents/${document}`);
    expect(read.status).toBe(200);
    expect(read.body).toBe('<script>alert(1)</script>');
    expect(read.headers.get('content-type')).toContain('text/plain');
    expect(read.headers.get('content-disposition')).toBe(`attachment; filename="${document}"`);
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), 415, 'uploadTypeRefused'],
    ['bytes without meaning', new Uint8Array([1, 2, 3, 0, 255, 254]), 415, 'uploadTypeRefused'],
    ['nothing', new Uint8Array(), 422, 'uploadEmpty'],
  ])('%s is refused', async (_what, content, status, code) => {
    const answer = await send(content);
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({ status, body: { code } });
  });

  it('of JSON is refused by its media type', async () => {
    expect(await officer.post(`/cases/${id}/documents`, {})).toMatchObject({
      status: 415,
      body: { code: 'wrongMediaType' },
    });
  });

  it('into a case that does not exist for the sender is unknown', async () => {
    expect((await send(pdf, 'file', randomUUID())).status).toBe(404);
  });

  it('is seen by its uploader alone until it is filed', async () => {
    const { id: document } = (await (await send(pdf)).json()) as { id: string };
    const chair = await personAt(system.api, 'chair');
    expect((await chair.get(`/cases/${id}/documents/${document}`)).status).toBe(404);
    const { hash } = (
      await officer.get<{ items: { id: string; hash: string }[] }>(`/cases/${id}/documents`)
    ).body.items.find((one) => one.id === document) ?? { hash: '' };
    const filed = await officer.act(id, 'fileDocument', { kind: 'proposal', document: { id: document, hash } });
    expect(filed.status).toBe(200);
    await chair.get(`/cases?after=${id}:${filed.body.sequence}`);
    expect((await chair.get(`/cases/${id}/documents/${document}`)).status).toBe(200);
    expect((await (await personAt(system.api, 'subject')).get(`/cases/${id}/documents/${document}`)).status).toBe(404);
  });
});

describe('an action that names a document', () => {
  it('of another case is refused', async () => {
    const other = (await officer.propose(proposal())).body.id;
    const document = await officer.upload(other, pdf);
    const answer = await officer.act(id, 'fileDocument', { kind: 'proposal', document });
    expect(answer).toMatchObject({ status: 409, body: { reasons: [{ code: 'evidenceSealed' }] } });
  });

  it('under another hash is refused', async () => {
    const { id: document } = await officer.upload(id, pdf);
    const answer = await officer.act(id, 'fileDocument', {
      kind: 'proposal',
      document: { id: document, hash: '0'.repeat(64) },
    });
    expect(answer).toMatchObject({ status: 409, body: { reasons: [{ code: 'evidenceSealed' }] } });
  });
});
