import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root } from './paths.mjs';
import { run } from './steps.mjs';

const mostSecondsAgain = 15;

/** Starts the system twice on a folder of its own, asks whether it is ready, and stops it with Ctrl-C's signal. */
export async function tryStart(home) {
  const env = { ...process.env, INSPECTORATE_HOME: home, INSPECTORATE_DEMO_CASES: '20' };
  const told = [];
  try {
    for (const round of ['first', 'second']) {
      const { passed, output, seconds } = await startOnce(env);
      told.push(`${round} start: ${seconds} s\n${output}`);
      if (!passed) return { passed: false, output: told.join('\n') };
      if (round === 'second' && seconds > mostSecondsAgain) {
        return { passed: false, output: `${told.join('\n')}\nA later start may take ${mostSecondsAgain} s.` };
      }
    }
    return { passed: true, output: told.join('\n') };
  } finally {
    await run(['npm', 'run', 'reset', '--', '--yes'], { env });
    rmSync(home, { recursive: true, force: true });
  }
}

function startOnce(env) {
  const began = Date.now();
  const child = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let seconds;
  let passed = false;
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => child.kill('SIGTERM'), 240_000);
    child.stderr.on('data', (chunk) => (output += chunk));
    child.stdout.on('data', async (chunk) => {
      output += chunk;
      const api = /^ {2}API\s+(\S+)/m.exec(output)?.[1];
      if (!api || seconds !== undefined || !output.includes('Stop ')) return;
      seconds = Math.round((Date.now() - began) / 100) / 10;
      passed = await isReady(api);
      child.kill('SIGINT');
    });
    child.once('close', () => {
      clearTimeout(tooLong);
      resolve({ passed: passed && output.includes('Stopped.'), output, seconds: seconds ?? 'never' });
    });
  });
}

async function isReady(api) {
  try {
    return (await fetch(`${api}/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false; // the output tells why
  }
}
