import { describe, expect, it } from '@jest/globals';
import { EnvironmentFault, readEnvironment } from './env.ts';

const enough = { DATABASE_URL: 'postgres://inspectorate:secret@127.0.0.1:5432/inspectorate' };

const faultsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    readEnvironment(variables);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentFault) return error.faults;
    throw error;
  }
};

describe('the environment', () => {
  it('needs no more than the database', () => {
    expect(readEnvironment(enough)).toMatchObject({
      databaseUrl: enough.DATABASE_URL,
      databaseMigrationUrl: enough.DATABASE_URL,
      temporalAddress: '127.0.0.1:7233',
      port: 3000,
      virtualTime: false,
      seed: 'none',
    });
  });

  it('is frozen', () => {
    expect(Object.isFrozen(readEnvironment(enough))).toBe(true);
  });

  it.each([
    ['a database that is not set', {}, ['DATABASE_URL is not set']],
    ['an empty variable, which counts as not set', { DATABASE_URL: '' }, ['DATABASE_URL is not set']],
    ['another database', { DATABASE_URL: 'mysql://x/y' }, [expect.stringContaining('DATABASE_URL is not an address')]],
    ['a port that is none', { ...enough, PORT: 'three' }, [expect.stringMatching(/^PORT /)]],
    ['a port out of range', { ...enough, PORT: '70000' }, [expect.stringMatching(/^PORT /)]],
    [
      'an address with a scheme',
      { ...enough, TEMPORAL_ADDRESS: 'http://x:1' },
      [expect.stringMatching(/^TEMPORAL_ADDRESS /)],
    ],
    [
      'demo data in production',
      { ...enough, NODE_ENV: 'production', INSPECTORATE_SEED: 'demo' },
      [expect.stringMatching(/^INSPECTORATE_SEED is demo/)],
    ],
    [
      'virtual time in production',
      { ...enough, NODE_ENV: 'production', INSPECTORATE_VIRTUAL_TIME: 'on' },
      [expect.stringMatching(/^INSPECTORATE_VIRTUAL_TIME is on/)],
    ],
  ])('refuses %s', (_, variables, faults) => {
    expect(faultsOf(variables as Record<string, string>)).toEqual(faults);
  });

  it('lists all faults at once', () => {
    const faults = faultsOf({ PORT: '-1', LOG_LEVEL: 'loud', NODE_ENV: 'production', INSPECTORATE_SEED: 'demo' });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'PORT',
      'LOG_LEVEL',
      'INSPECTORATE_SEED',
    ]);
  });
});
