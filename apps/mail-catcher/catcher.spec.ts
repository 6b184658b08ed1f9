import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { openCatcher, type Catcher } from './catcher.ts';

let folder: string;
let catcher: Catcher;
let mail: string;

const get = (path: string) => fetch(`http://127.0.0.1:${catcher.pagePort}${path}`);

beforeAll(async () => {
  folder = await mkdtemp(join(process.env['TEST_FOLDER'] ?? tmpdir(), 'mails-'));
  catcher = await openCatcher({ folder, smtpPort: 0, pagePort: 0 });
  const transport = createTransport({ host: '127.0.0.1', port: catcher.smtpPort });
  await transport.sendMail({
    from: 'a@demo.invalid',
    to: 'b@demo.invalid',
    subject: 'لديكم رسالة <b>',
    text: 'Kính gửi đồng chí <script>',
    html: '<p>Kính gửi</p><script>alert(1)</script>',
  });
  transport.close();
  mail = /\/mails\/[^"]+/.exec(await (await get('/')).text())?.[0] ?? '';
});

afterAll(async () => {
  await catcher.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the mail catcher', () => {
  it('lists what it caught, escaped', async () => {
    const list = await (await get('/')).text();
    expect(list).toContain('لديكم رسالة &lt;b&gt;');
    expect(list).toContain('b@demo.invalid');
  });

  it('shows a mail as text, and its page apart', async () => {
    const shown = await (await get(mail)).text();
    expect(shown).toContain('Kính gửi đồng chí &lt;script&gt;');
    expect(shown).not.toContain('alert(1)');
  });

  it('lets the page of a mail run nothing', async () => {
    const page = await get(`${mail}/page`);
    expect(page.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(await page.text()).toContain('alert(1)');
  });

  it('gives the source as it came', async () => {
    const source = await get(`${mail}/source`);
    expect(source.headers.get('content-type')).toContain('text/plain');
    expect(await source.text()).toContain('To: b@demo.invalid');
  });

  it.each(['/mails/../../keys/token.jwk.json', '/mails/%2e%2e%2fkeys', '/mails/none', '/mails/none/source', '/other'])(
    'has nothing at %s',
    async (path) => expect((await get(path)).status).toBe(404),
  );

  it('answers no other name', async () => {
    const status = await new Promise((resolve) =>
      request({ host: '127.0.0.1', port: catcher.pagePort, headers: { host: 'elsewhere.example' } }, (answer) =>
        resolve(answer.resume().statusCode),
      ).end(),
    );
    expect(status).toBe(404);
  });
});
