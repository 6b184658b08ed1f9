import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { unsoundness } from '#libs/case';
import {
  definitionFaults,
  definitionSchema,
  resolveRegime,
  sourcedValues,
  statuses,
  type Regime,
  type RegimeDefinition,
} from '#libs/regime';
import { regimeJsonSchema, shippedRegimes } from '#libs/regime/shipped';
import { changesBetween, describeRegime, faultText } from './regime-text.ts';

const schemaPath = 'libs/regime/shipped/regime.schema.json';

const usage = `Usage:
  npm run regime -- check [FILE …]       checks the shipped regimes, or the files, and says what is wrong
  npm run regime -- show ID|FILE         prints a regime with everything that it inherits
      [--kind KIND] [--level LEVEL] [--actor BODY]     only what applies to such a case
  npm run regime -- diff ID|FILE ID|FILE prints what the second has otherwise than the first
  npm run regime -- schema               writes ${schemaPath}
`;

/** Something that the person at the keyboard can put right. */
class Wrong extends Error {}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const isFile = (name: string): boolean => name.endsWith('.json');

const readDefinition = async (path: string): Promise<RegimeDefinition> => {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Wrong(`${path} cannot be read.`);
  });
  const parsed = definitionSchema.safeParse(asJson(text, path));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path: place, message }) => `  /${place.map(String).join('/')}: ${message}`);
  throw new Wrong([`${path} is not a regime:`, ...lines].join('\n'));
};

const asJson = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Wrong(`${path} is not JSON: ${(error as Error).message}`);
  }
};

/** The named regimes, together with all that they may inherit from. A file replaces what is shipped under its name. */
const load = async (
  names: readonly string[],
): Promise<{ readonly named: readonly RegimeDefinition[]; readonly all: readonly RegimeDefinition[] }> => {
  const files = await Promise.all(names.filter(isFile).map(readDefinition));
  const shipped = shippedRegimes.filter(
    ({ id, version }) => !files.some((file) => file.id === id && file.version === version),
  );
  const all = [...files, ...shipped];
  const byId = names.filter((name) => !isFile(name)).map((name) => newest(name, all));
  return { named: [...files, ...byId], all };
};

const newest = (name: string, all: readonly RegimeDefinition[]): RegimeDefinition => {
  const [id, version] = name.split('@');
  const [found] = all
    .filter((one) => one.id === id && (version === undefined || one.version === Number(version)))
    .sort((one, other) => other.version - one.version);
  if (found === undefined) {
    throw new Wrong(`There is no regime ${name}. There are: ${all.map((one) => one.id).join(', ')}.`);
  }
  return found;
};

const resolved = (definition: RegimeDefinition, all: readonly RegimeDefinition[]): Regime =>
  resolveRegime(definition.id, definition.version, all);

const counts = (regime: Regime): string => {
  const values = sourcedValues(regime);
  const of = (status: string): number => values.filter((value) => value.status === status).length;
  return `${values.length} values: ${statuses.map((status) => `${of(status)} ${status}`).join(', ')}`;
};

const faultsOf = (definition: RegimeDefinition, all: readonly RegimeDefinition[]): readonly string[] => {
  const regime = resolved(definition, all);
  return [
    ...definitionFaults(definition.id, definition.version, all).map(faultText),
    ...unsoundness(regime).map(({ code, kind, about }) => `${code}: ${kind}, ${about}`),
  ];
};

const check = async (names: readonly string[]): Promise<boolean> => {
  const { named, all } = await load(names);
  let sound = true;
  for (const definition of names.length === 0 ? all : named) {
    const faults = faultsOf(definition, all);
    const title = `${definition.id} ${definition.version} (${definition.publication})`;
    say(faults.length === 0 ? `sound   ${title}, ${counts(resolved(definition, all))}` : `faulty  ${title}`);
    for (const fault of faults) say(`          ${fault}`);
    sound &&= faults.length === 0;
  }
  return sound;
};

const main = async (): Promise<boolean> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { kind: { type: 'string' }, level: { type: 'string' }, actor: { type: 'string' } },
  });
  const [command, ...names] = positionals;
  if (command === 'check') return check(names);
  if (command === 'schema' && names.length === 0) {
    await writeFile(schemaPath, `${JSON.stringify(regimeJsonSchema(), null, 2)}\n`);
    return true;
  }
  const { named, all } = await load(names);
  const [first, second] = names.map((name) =>
    resolved(isFile(name) ? (named[names.filter(isFile).indexOf(name)] as RegimeDefinition) : newest(name, all), all),
  );
  if (command === 'show' && first !== undefined && second === undefined) {
    describeRegime(first, values).forEach(say);
    return true;
  }
  if (command === 'diff' && first !== undefined && second !== undefined) {
    changesBetween(first, second).forEach(say);
    return true;
  }
  throw new Wrong(usage);
};

main().then(
  (fine) => {
    if (!fine) process.exitCode = 1;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Wrong ? error.message : String((error as Error).stack)}\n`);
    process.exitCode = 1;
  },
);
