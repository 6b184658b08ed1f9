import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../lock.mjs';
import { root } from '../paths.mjs';
import { Fault, say, step } from '../say.mjs';

const stampFile = join(root, 'dist', '.inspectorate-stamp');
const folders = ['libs', 'workflows', 'activities', 'apps'];
const files = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** A hash over everything that the build reads, specs excepted. */
function sources() {
  const hash = createHash('sha256');
  const all = folders.filter((each) => existsSync(join(root, each))).flatMap(walk);
  for (const name of [...files, ...all.sort()])
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(root, name)))
      .update('\0');
  return hash.digest('hex');
}

function walk(folder) {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return name === 'node_modules' || name === 'dist' ? [] : walk(path);
    return /\.(spec|pw)\.ts$/.test(name) ? [] : [path];
  });
}

const built = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined);

/** Builds into dist when a source differs from what dist was made of. */
export async function build() {
  if (built() === sources()) return;
  await withLock(
    join(root, '.inspectorate-build.lock'),
    async () => {
      const now = sources();
      if (built() === now) return;
      await step('Building', runBuild);
      mkdirSync(join(root, 'dist'), { recursive: true });
      writeFileSync(stampFile, now);
    },
    ({ pid }) => say(`Another process (${pid}) is building; waiting for it …`),
  );
}

function runBuild() {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Fault(`The build failed:\n${output.slice(-6000)}`)),
    );
  });
}
