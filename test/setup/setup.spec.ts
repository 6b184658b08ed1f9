import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { script } from '../support/script.ts';

type Fits = (name: string) => boolean;

const { satisfies } = await script<{ satisfies: (version: string, range: string) => boolean }>(
  'setup/node-version.mjs',
);
const { fromZip, fromTarGz } = await script<{
  fromZip: (bytes: Buffer, fits: Fits) => Buffer;
  fromTarGz: (bytes: Buffer, fits: Fits) => Buffer;
}>('setup/archive.mjs');
const { tryLock, unlock } = await script<{
  tryLock: (file: string) => { pid: number } | undefined;
  unlock: (file: string) => void;
}>('lock.mjs');
const { identity, isSame, isAlive } = await script<{
  identity: (pid: number) => string | undefined;
  isSame: (note: object) => boolean;
  isAlive: (pid: number) => boolean;
}>('processes.mjs');
const { findTemporal } = await script<{ findTemporal: (how: { offline: boolean }) => Promise<string> }>(
  'setup/temporal-binary.mjs',
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the version of Node', () => {
  const range = '^20.19 || ^22.13 || >=24.11';
  it.each([
    ['v20.18.3', false],
    ['v20.19.0', true],
    ['v21.7.0', false],
    ['v22.12.0', false],
    ['v22.13.0', true],
    ['v23.11.0', false],
    ['v24.10.0', false],
    ['v24.11.0', true],
    ['v25.0.0', true],
  ])('%s suits: %s', (version, suits) => {
    expect(satisfies(version, range)).toBe(suits);
  });
});

/** A zip file of one entry, behind a comment in the local header, as other tools write them. */
const zipOf = (name: string, content: Buffer, method: 0 | 8): Buffer => {
  const packed = method === 8 ? deflateRawSync(content) : content;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  local.writeUInt16LE(4, 28);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  const before = Buffer.concat([local, Buffer.from(name), Buffer.alloc(4), packed]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(before.length, 16);
  return Buffer.concat([before, central, Buffer.from(name), end]);
};

/** A tar file of one entry. */
const tarOf = (name: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write(content.length.toString(8).padStart(11, '0'), 124);
  return gzipSync(Buffer.concat([head, content, Buffer.alloc(1024)]));
};

describe('archives', () => {
  const content = Buffer.from('the program '.repeat(100));
  it.each([
    ['packed', 8],
    ['stored', 0],
  ] as const)('gives the %s entry of a zip file', (_, method) => {
    const bytes = zipOf('a-1.0.data/scripts/temporal', content, method);
    expect(fromZip(bytes, (name) => name.endsWith('/scripts/temporal')).equals(content)).toBe(true);
  });

  it('says when a zip file holds something else', () => {
    expect(() => fromZip(zipOf('README', content, 8), (name) => name === 'temporal')).toThrow('does not hold');
    expect(() => fromZip(Buffer.from('no zip file at all, but long enough'), () => true)).toThrow('no zip file');
  });

  it('gives the entry of a tar file', () => {
    expect(fromTarGz(tarOf('temporal', content), (name) => name === 'temporal').equals(content)).toBe(true);
    expect(() => fromTarGz(tarOf('LICENSE', content), (name) => name === 'temporal')).toThrow('does not hold');
  });
});

describe('locks', () => {
  it('are held by one, and told to the other', () => {
    const file = join(folder, 'lock');
    expect(tryLock(file)).toBeUndefined();
    expect(tryLock(file)).toMatchObject({ pid: process.pid });
    unlock(file);
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['of a process that is gone', { pid: 2 ** 22 + 1, identity: 'gone' }],
    ['of a process whose number was given to another one', { pid: process.pid, identity: 'another:1' }],
    ['that was half written', ''],
  ])('%s are taken over', (_, owner) => {
    const file = join(folder, 'lock');
    writeFileSync(file, owner === '' ? '' : JSON.stringify(owner));
    expect(tryLock(file)).toBeUndefined();
    expect(tryLock(file)).toMatchObject({ pid: process.pid });
  });
});

describe('processes', () => {
  it('are known by more than their number', () => {
    const me = { pid: process.pid, identity: identity(process.pid) };
    expect(isSame(me)).toBe(true);
    expect(isSame({ ...me, identity: `${me.identity}0` })).toBe(false);
    expect(isAlive(2 ** 22 + 1)).toBe(false);
    expect(identity(2 ** 22 + 1)).toBeUndefined();
  });
});

describe('the Temporal program', () => {
  const before = { PATH: process.env['PATH'], TEMPORAL_CLI_PATH: process.env['TEMPORAL_CLI_PATH'] };
  afterEach(() => {
    process.env['PATH'] = before.PATH;
    delete process.env['TEMPORAL_CLI_PATH'];
    if (before.TEMPORAL_CLI_PATH !== undefined) process.env['TEMPORAL_CLI_PATH'] = before.TEMPORAL_CLI_PATH;
  });

  const fake = (version: string): string => {
    const path = join(folder, 'temporal');
    writeFileSync(path, `#!/bin/sh\necho "temporal version ${version} (Server 1.32.0, UI 2.49.1)"\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it.each(['1.9.0', '1.9.1', '1.10.0', '2.0.0'])('is taken from TEMPORAL_CLI_PATH in version %s', async (version) => {
    const path = fake(version);
    process.env['TEMPORAL_CLI_PATH'] = path;
    expect(await findTemporal({ offline: true })).toBe(path);
  });

  it('is taken from PATH', async () => {
    const path = fake('1.9.1');
    delete process.env['TEMPORAL_CLI_PATH'];
    process.env['PATH'] = `${folder}:/usr/bin:/bin`;
    expect(await findTemporal({ offline: true })).toBe(path);
  });

  it.each(['1.8.3', '0.13.2'])(
    'is passed over in version %s, and another one is taken or the reason told',
    async (version) => {
      const path = fake(version);
      process.env['TEMPORAL_CLI_PATH'] = path;
      const outcome = await findTemporal({ offline: true }).catch((error: Error) => error.message);
      expect(outcome).not.toBe(path);
      if (!outcome.startsWith('/')) expect(outcome).toContain(`is ${version}, older than 1.9.0`);
    },
  );
});
