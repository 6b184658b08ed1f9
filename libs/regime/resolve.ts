import { groupNames, regimeSchema, type Regime, type RegimeDefinition } from './schema.ts';
import type { Status } from './names.ts';
import { scopeKeys, type Scope } from './value.ts';

type Unknown = Readonly<Record<string, unknown>>;
type Statuses = NonNullable<NonNullable<RegimeDefinition['inherits']>['statuses']>;

const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value with the status that it has in the heir. */
const restated = <T>(value: T, statuses: Statuses): T => {
  if (Array.isArray(value)) return value.map((entry: unknown) => restated(entry, statuses)) as T;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === 'status' && 'source' in value ? (statuses[part as Status] ?? part) : restated(part, statuses),
  ]);
  return Object.fromEntries(entries) as T;
};

/** For what an entry of a list is said, besides its scope. */
const subjectKeys = ['deadline', 'key', 'measure', 'from', 'document', 'stage'] as const;

/** Two entries with the same key speak of the same thing: the overlay's replaces its parent's. */
export const entryKey = (entry: Scope & Unknown): string =>
  JSON.stringify([...subjectKeys, ...scopeKeys].map((key) => entry[key] ?? null));

const isEntryList = (value: unknown): value is readonly (Scope & Unknown)[] =>
  Array.isArray(value) && value.every((entry) => isObject(entry));

/** An overlay's entries stand before those of its parent that they do not replace. */
const mergedList = (own: readonly (Scope & Unknown)[], parent: readonly (Scope & Unknown)[]) => {
  const replaced = own.map(entryKey);
  return [...own, ...parent.filter((entry) => !replaced.includes(entryKey(entry)))];
};

const merged = (own: unknown, parent: unknown): unknown => {
  if (own === undefined) return parent;
  return isEntryList(own) && isEntryList(parent) ? mergedList(own, parent) : own;
};

const mergedRecord = (own: Unknown = {}, parent: Unknown = {}): Unknown =>
  Object.fromEntries(
    [...new Set([...Object.keys(parent), ...Object.keys(own)])].map((key) => [key, merged(own[key], parent[key])]),
  );

/** These are put together name by name; every other part by the entries of its list, or whole. */
const records: readonly string[] = [...groupNames, 'kinds', 'replacedEvents', 'words'];

const onlyKinds = (kinds: Regime['kinds'], only: readonly string[] | undefined): Regime['kinds'] =>
  only === undefined ? kinds : Object.fromEntries(Object.entries(kinds).filter(([kind]) => only.includes(kind)));

/** Without the marks that bind overlays: what was only a model binds nobody. */
const unbound = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map((entry: unknown) => unbound(entry)) as T;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'tightenOnly');
  return Object.fromEntries(entries.map(([key, part]) => [key, unbound(part)])) as T;
};

const inheritedParts = ({ inherits }: RegimeDefinition, parent: Regime): Unknown => {
  const {
    id: _id,
    version: _version,
    effectiveFrom: _from,
    effectiveTo: _to,
    signature: _signature,
    ...parts
  } = parent;
  const taken = restated({ ...parts, kinds: onlyKinds(parent.kinds, inherits?.onlyKinds) }, inherits?.statuses ?? {});
  return inherits?.asModel === true ? unbound(taken) : taken;
};

const heir = (definition: RegimeDefinition, parent: Regime): unknown => {
  const { inherits, $schema: _schema, ...own } = definition;
  const from = inheritedParts(definition, parent);
  const parts = Object.entries({ ...from, ...own }).map(([key]) => [
    key,
    records.includes(key)
      ? mergedRecord((own as Unknown)[key] as Unknown, from[key] as Unknown)
      : merged((own as Unknown)[key], from[key]),
  ]);
  return {
    ...Object.fromEntries(parts),
    inherited: [{ id: inherits?.id, version: inherits?.version }, ...parent.inherited],
  };
};

const root = ({ $schema: _schema, ...own }: RegimeDefinition): unknown => ({ ...own, inherited: [] });

/** The definition that an id and version name; a mistake of the deployer if there is none. */
export const definitionOf = (id: string, version: number, all: readonly RegimeDefinition[]): RegimeDefinition => {
  const definition = all.find((one) => one.id === id && one.version === version);
  if (definition === undefined) throw new Error(`There is no regime ${id} in version ${version}`);
  return definition;
};

/** A regime with everything that it inherits. Throws if a parent is missing, inherits in a circle, or a part is absent. */
export const resolveRegime = (
  id: string,
  version: number,
  all: readonly RegimeDefinition[],
  heirs: readonly string[] = [],
): Regime => {
  const name = `${id}@${version}`;
  if (heirs.includes(name)) throw new Error(`Regime ${name} inherits from itself: ${[...heirs, name].join(' → ')}`);
  const definition = definitionOf(id, version, all);
  const { inherits } = definition;
  return regimeSchema.parse(
    inherits === undefined
      ? root(definition)
      : heir(definition, resolveRegime(inherits.id, inherits.version, all, [...heirs, name])),
  );
};
