import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { readRunning, withRunning } from './running.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'running-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const note = () => ({ api: 'http://127.0.0.1:3000', database: 'postgres://a/b', temporal: '127.0.0.1:7233', home });

it('finds nothing where nothing runs', () => {
  expect(readRunning(home)).toBeUndefined();
  expect(withRunning({ INSPECTORATE_HOME: home, PORT: '1' })).toEqual({ INSPECTORATE_HOME: home, PORT: '1' });
});

it('takes addresses from what npm start noted, unless they are set', () => {
  writeFileSync(join(home, 'running.json'), JSON.stringify(note()));
  expect(withRunning({ INSPECTORATE_HOME: home, TEMPORAL_ADDRESS: 'elsewhere:1' })).toEqual({
    PUBLIC_URL: note().api,
    DATABASE_URL: 'postgres://a/b',
    TEMPORAL_ADDRESS: 'elsewhere:1',
    INSPECTORATE_HOME: home,
  });
});
