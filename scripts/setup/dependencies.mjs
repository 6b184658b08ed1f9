import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../lock.mjs';
import { platform, root } from '../paths.mjs';
import { Fault, say, step } from '../say.mjs';

const stampFile = join(root, 'node_modules', '.inspectorate-stamp');

/** What node_modules was made from: the lock file, Node's major version and the platform. */
function wanted() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} node${process.versions.node.split('.')[0]} ${platform}`;
}

const present = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined);

/** Installs what package-lock.json names, unless that is what is there. */
export async function installDependencies({ offline }) {
  if (present() === wanted()) return;
  const lock = join(root, '.inspectorate-install.lock');
  await withLock(
    lock,
    async () => {
      if (present() === wanted()) return;
      await step('Installing the packages of package-lock.json (npm ci; a minute or two the first time)', () =>
        npmCi(offline),
      );
      writeFileSync(stampFile, wanted());
    },
    ({ pid }) => say(`Another set-up (process ${pid}) is installing packages; waiting for it …`),
  );
}

function npmCi(offline) {
  const args = ['ci', '--no-fund', '--no-audit', ...(offline ? ['--offline'] : [])];
  const cli = process.env.npm_execpath; // the npm that runs us, so that its Node is ours
  const [program, all] = cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', args];
  return new Promise((resolve, reject) => {
    const child = spawn(program, all, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: '' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => reject(new Fault(`npm could not be run: ${error.message}`)));
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Fault(complaint(output, offline)))));
  });
}

const complaint = (output, offline) =>
  `npm ci failed${offline ? ' (--offline: packages that are not in the cache of npm cannot be had)' : ''}:\n` +
  output.trim().split('\n').slice(-20).join('\n');
