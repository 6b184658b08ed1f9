import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Sent } from './collect.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const bodyOf = ({ html = '' }: Sent['mail']): string => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

const sectionOf = ({ mail, recipients }: Sent): string =>
  `<section><p class="head"><b dir="auto">${escaped(mail.headers['subject'] ?? '')}</b><br>` +
  `${recipients.length === 1 ? 'to' : `to each of ${recipients.length}:`} ${escaped([...new Set(recipients)].join(', '))}</p>${bodyOf(mail)}</section>`;

const page = (sent: readonly Sent[], language: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>Mails of a case</title><style>
body { margin: 0; padding: 16px; background: #e9e9e9; font: 16px/1.6 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif; color: #1c1c1c;
  display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px; align-items: start; }
section { background: #fff; padding: 24px; } .head { margin: -24px -24px 16px; padding: 12px 24px; background: #f4f4f4; font-size: 13px; }
</style></head><body>
${sent.map(sectionOf).join('\n')}
</body></html>
`;

const row = (sent: Sent, nth: number): string =>
  `| [${name(nth)}](${name(nth)}) | ${sent.recipients.length} | ${[...new Set(sent.recipients)].join(', ')} |`;

const name = (nth: number): string => `${String(nth + 1).padStart(2, '0')}.eml`;

/** Writes the mails as they were sent, one page that shows them together, and who got which. */
export const writeMails = async (folder: string, sent: readonly Sent[], language: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [nth, { source }] of sent.entries()) await writeFile(join(folder, name(nth)), source);
  await writeFile(join(folder, 'all.html'), page(sent, language));
  const head = ['# Mails of a case', '', '| mail | sent | to |', '| --- | --- | --- |'];
  await writeFile(join(folder, 'README.md'), `${[...head, ...sent.map(row)].join('\n')}\n`);
};

/** Takes a picture of the page with Chromium; false where there is none. */
export const picture = async (folder: string, mails: number): Promise<boolean> => {
  const height = 400 + Math.ceil(mails / 3) * 410;
  const target = resolve(folder, 'all.png');
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--window-size=1400,${height}`];
  try {
    const source = `file://${resolve(folder, 'all.html')}`;
    await promisify(execFile)('chromium', [...flags, `--screenshot=${target}`, source]);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
};
