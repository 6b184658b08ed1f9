import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { say } from './say.mjs';

/** Runs a command and resolves with whether it succeeded and what it printed; ends it when it takes too long. */
export function run([program, ...args], { env = {}, minutes = 10, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    const tooLong = setTimeout(() => {
      take(`\nNot finished after ${minutes} minutes.\n`);
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => finish(false, error.message));
    child.once('close', (code) => finish(code === 0));
    function finish(passed, reason = '') {
      clearTimeout(tooLong);
      resolve({ passed, output: output + reason });
    }
  });
}

/** Runs named steps one after the other, prints each with its time, shows the output of what failed, and tells which did. */
export async function runSteps(steps) {
  const failed = [];
  for (const { name, work } of steps) {
    const start = Date.now();
    const { passed, output } = await work();
    const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(6);
    say(`${passed ? 'ok    ' : 'FAILED'} ${seconds} s  ${name}`);
    if (passed) continue;
    failed.push(name);
    say(output.trim().split('\n').slice(-120).join('\n'));
  }
  return failed;
}
