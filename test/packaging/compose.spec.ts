import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import schema from '../support/compose-spec.json' with { type: 'json' };

interface Service {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  readonly user?: string;
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly ports?: readonly string[];
  readonly configs?: readonly { readonly source: string }[];
  readonly volumes?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
  readonly configs: object;
}

const read = (file: string): Compose => parse(readFileSync(file, 'utf8'), { merge: true }) as Compose;

const compose = read('docker-compose.yml');
const services = Object.entries(compose.services);

const valid = (value: unknown): readonly string[] => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  // The published package is CommonJS: its default export arrives one level deeper.
  (formats as unknown as { default: (ajv: Ajv) => void }).default(ajv);
  ajv.addFormat('expose', true);
  ajv.addFormat('ports', true);
  ajv.addFormat('subnet_ip_address', true);
  const { $schema: _, ...rest } = schema;
  const check = ajv.compile(rest);
  return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('docker-compose.yml', () => {
  it('is what the Compose specification allows', () => {
    expect(valid(compose)).toEqual([]);
  });

  it.each([
    ['an unknown key of a service', { ...compose, services: { api: { imagee: 'x' } } }],
    [
      'a condition that does not exist',
      { ...compose, services: { api: { depends_on: { b: { condition: 'ready' } } } } },
    ],
    ['an unknown key at the top', { ...compose, servces: {} }],
  ])('the schema refuses %s', (_, broken) => {
    expect(valid(broken)).not.toEqual([]);
  });

  it('names what belongs to production', () => {
    const names = ['postgres', 'temporal', 'temporal-ui', 'migrations', 'worker', 'api', 'mail'];
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(names));
  });

  it.each(services)('%s waits only for services that are there', (_, service) => {
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(service.depends_on ?? {})));
  });

  it.each(services)('%s uses only volumes and configs that are there', (_, service) => {
    const used = (service.volumes ?? []).map((volume) => volume.split(':')[0]);
    expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(used));
    expect(Object.keys(compose.configs)).toEqual(
      expect.arrayContaining((service.configs ?? []).map(({ source }) => source)),
    );
  });

  it.each(services)('%s has an exact version and no secret in the file', (_, service) => {
    expect(service.image).toMatch(/:(local|v?\d+\.\d+(\.\d+)?(-\w+)?)$/);
    for (const [name, value] of Object.entries(service.environment ?? {})) {
      // An address without a login in it is no secret.
      const isSecret = /PASSWORD|PWD$/.test(name) || (name.endsWith('_URL') && value.includes('@'));
      if (isSecret) expect(value).toMatch(/\$\{\w+:\?/);
    }
  });

  it.each(services)('%s is open to this machine only', (_, service) => {
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it.each(['postgres', 'temporal', 'worker', 'api'])('%s says whether it is well', (name) => {
    expect(compose.services[name]?.healthcheck).toBeDefined();
  });

  it.each(['worker', 'api'])('%s starts after the migrations, without demo data and virtual time', (name) => {
    const { environment, depends_on: waits } = compose.services[name] ?? {};
    expect(waits?.['migrations']?.condition).toBe('service_completed_successfully');
    expect(environment?.['NODE_ENV']).toBe('production');
    expect(environment).not.toHaveProperty('INSPECTORATE_SEED');
    expect(environment).not.toHaveProperty('INSPECTORATE_VIRTUAL_TIME');
    expect(environment).not.toHaveProperty('DATABASE_MIGRATION_URL');
  });

  it.each(['migrations', 'worker', 'api'])('%s runs a file of the image', (name) => {
    const file = compose.services[name]?.command?.find((part) => /\.m?js$/.test(part)) ?? '';
    expect(file).toMatch(/^(dist\/apps\/(worker|api)\/main\.js|scripts\/migrate\.mjs)$/);
  });
});

describe('Dockerfile', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  it('does not run as root', () => {
    expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
  });

  it('is built on glibc, on the version for production', () => {
    const bases = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
    expect(new Set(bases)).toEqual(new Set(['node:24-bookworm-slim']));
  });

  it('leaves the tools of development behind', () => {
    expect(lines.some((line) => line.includes('npm ci --omit=dev'))).toBe(true);
    expect(last.some((line) => line.includes('--from=dependencies'))).toBe(true);
  });
});
