import type { RegimeFault } from './faults.ts';
import type { DeadlineId } from './names.ts';
import type { Regime, RegimeDefinition } from './schema.ts';
import type { ExtensionEntry, TimeRuleEntry } from './time-rule.ts';
import type { Scope } from './value.ts';

type Meet = (one: Scope, other: Scope) => boolean;

/** Rights of the subject: for these stricter means longer. */
const rights: readonly DeadlineId[] = ['D5', 'D16', 'D17'];

const isLooser = (own: TimeRuleEntry, parent: TimeRuleEntry): boolean => {
  if (own.unit !== parent.unit) return true;
  const [here, there] = [own.fallback ?? own.length, parent.fallback ?? parent.length];
  return rights.includes(own.deadline) ? here < there : here > there;
};

const ceiling = ({ fraction, length }: ExtensionEntry): readonly [kind: 'fraction' | 'length', size: number] =>
  fraction === undefined ? ['length', length ?? 0] : ['fraction', fraction[0] / fraction[1]];

const allowsMore = (own: ExtensionEntry, parent: ExtensionEntry): boolean => {
  const [[kind, size], [parentKind, parentSize]] = [ceiling(own), ceiling(parent)];
  return kind !== parentKind || size > parentSize;
};

/** In which direction a value gets stricter: 1 larger, -1 smaller. */
const directions: Readonly<Record<string, 1 | -1>> = {
  quorum: 1,
  majority: 1,
  minimum: 1,
  maximum: -1,
  lookBackYears: -1,
  extensionCount: -1,
  consecutiveCases: -1,
  conflictLookBackYears: 1,
  longTermDays: -1,
  recurrenceYears: 1,
  threshold: -1,
  recheckOrderedWithinYears: -1,
};

const size = (value: unknown): number =>
  Array.isArray(value)
    ? Number(value[0]) / Number(value[1])
    : typeof value === 'boolean'
      ? Number(value)
      : Number(value);

interface Entry extends Scope {
  readonly value: unknown;
  readonly tightenOnly?: true | undefined;
}
const entriesOf = (value: unknown): readonly Entry[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (entry: unknown): entry is Entry => typeof entry === 'object' && entry !== null && 'value' in entry,
  );

const valueFaults = (own: object | undefined, parent: object, meet: Meet): readonly RegimeFault[] =>
  Object.entries(own ?? {}).flatMap(([key, value]) => {
    const former = entriesOf((parent as Readonly<Record<string, unknown>>)[key]).filter((entry) => entry.tightenOnly);
    const direction = directions[key];
    return entriesOf(value)
      .filter((entry) =>
        former.some((one) => {
          if (!meet(entry, one) || JSON.stringify(entry.value) === JSON.stringify(one.value)) return false;
          return direction === undefined || (size(entry.value) - size(one.value)) * direction < 0;
        }),
      )
      .map((entry) => ({ code: 'onlyTightens', params: { value: key, given: JSON.stringify(entry.value) } }));
  });

/** Where an overlay loosens a value that its parent lets be made stricter only. */
export const looserThanParent = (own: RegimeDefinition, parent: Regime, meet: Meet): readonly RegimeFault[] => [
  ...(own.time ?? [])
    .filter((entry) =>
      parent.time.some(
        (one) => one.tightenOnly && one.deadline === entry.deadline && meet(one, entry) && isLooser(entry, one),
      ),
    )
    .map((entry) => ({ code: 'onlyTightens', params: { value: entry.deadline, given: entry.length } })),
  ...(own.extensions ?? [])
    .filter((entry) =>
      parent.extensions.some(
        (one) =>
          one.tightenOnly &&
          one.deadline.some((id) => entry.deadline.includes(id)) &&
          meet(one, entry) &&
          allowsMore(entry, one),
      ),
    )
    .map((entry) => ({
      code: 'onlyTightens',
      params: { value: `extension of ${entry.deadline.join(', ')}`, given: ceiling(entry)[1] },
    })),
  ...valueFaults({ lookBackYears: own.lookBackYears, extensionCount: own.extensionCount }, parent, meet),
  ...valueFaults(own.acts, parent.acts, meet),
  ...valueFaults(own.team, parent.team, meet),
  ...valueFaults(own.escalation, parent.escalation, meet),
  ...valueFaults(own.remediation, parent.remediation, meet),
];
