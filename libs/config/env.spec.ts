import { describe, expect, it } from '@jest/globals';
import { EnvironmentFault, readEnvironment } from './env.ts';

const enough = { DATABASE_URL: 'postgres://inspectorate:secret@127.0.0.1:5432/inspectorate' };

const inProduction = { ...enough, NODE_ENV: 'production', PUBLIC_URL: 'https://a.example' };
const provider = { OIDC_ISSUER: 'https://b.example', OIDC_CLIENT_ID: 'c', OIDC_CLIENT_SECRET: 'd' };

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

  it('listens near and is reached by its public address', () => {
    expect(readEnvironment({ ...enough, HOST: '0.0.0.0', PORT: '8080' }).publicUrl).toBe('http://127.0.0.1:8080');
    expect(readEnvironment({ ...enough, PUBLIC_URL: 'https://a.example/' }).publicUrl).toBe('https://a.example');
  });

  it('takes another provider as a whole', () => {
    expect(readEnvironment({ ...enough, ...provider }).provider).toEqual({
      issuer: 'https://b.example',
      clientId: 'c',
      clientSecret: 'd',
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
      { ...inProduction, INSPECTORATE_SEED: 'demo' },
      [expect.stringMatching(/^INSPECTORATE_SEED is demo/)],
    ],
    [
      'virtual time in production',
      { ...inProduction, INSPECTORATE_VIRTUAL_TIME: 'on' },
      [expect.stringMatching(/^INSPECTORATE_VIRTUAL_TIME is on/)],
    ],
    ['no public address in production', { ...inProduction, PUBLIC_URL: '' }, [expect.stringMatching(/^PUBLIC_URL /)]],
    [
      'a public address without TLS in production',
      { ...inProduction, PUBLIC_URL: 'http://a.example' },
      [expect.stringMatching(/^PUBLIC_URL is not https/)],
    ],
    [
      'a public address with a path',
      { ...enough, PUBLIC_URL: 'https://a.example/b' },
      [expect.stringMatching(/^PUBLIC_URL /)],
    ],
    [
      'half of another provider',
      { ...enough, ...provider, OIDC_CLIENT_SECRET: '' },
      [expect.stringMatching(/^OIDC_CLIENT_SECRET is not set/)],
    ],
    [
      'another provider without TLS in production',
      { ...inProduction, ...provider, OIDC_ISSUER: 'http://b.example' },
      [expect.stringMatching(/^OIDC_ISSUER is not https/)],
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
      'PUBLIC_URL',
    ]);
  });
});
