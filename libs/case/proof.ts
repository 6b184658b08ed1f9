import type { DeadlineId, Kind, Profile, Regime } from '#libs/regime';
import { hasTimeRule, levelFor, skippableStages } from '#libs/regime';
import { actionNames, isAction, rowOf } from './lifecycle.ts';
import { deadlineTable, tableIds, type DeadlineRow } from './clocks/table.ts';
import { requirements } from './requirements.ts';
import { isTerminal, landing, spelledOut, stageOrder, type CaseStage } from './stages.ts';

/** Why a regime cannot be loaded: what is wrong, in which kind of case, and about what. */
export interface Unsound {
  readonly code:
    | 'stageNotSkippable'
    | 'stageUnreachable'
    | 'noWayOut'
    | 'nothingDue'
    | 'noTimeRule'
    | 'unknownAction'
    | 'unknownRequirement'
    | 'startCannotOccur';
  readonly kind: Kind;
  readonly about: string;
}

const rowOfDeadline = (id: DeadlineId): DeadlineRow => deadlineTable[id];

/** Where the case can go from a stage under a profile. */
const onward = (profile: Profile, stage: CaseStage): readonly CaseStage[] =>
  actionNames
    .map(rowOf)
    .filter((row) => row.to !== '=' && spelledOut(row.from).some((from) => from === stage))
    .map((row) => landing(row.to as CaseStage, profile.skips));

const reachableFrom = (profile: Profile, start: CaseStage): ReadonlySet<CaseStage> => {
  const seen = new Set<CaseStage>();
  const visit = (stage: CaseStage): void => {
    if (seen.has(stage)) return;
    seen.add(stage);
    onward(profile, stage).forEach(visit);
  };
  visit(start);
  return seen;
};

const keptStages = (profile: Profile) =>
  stageOrder.filter((stage) => !profile.skips.some((skipped) => skipped === stage));

const unsoundStages = (kind: Kind, profile: Profile): readonly Unsound[] => {
  const reachable = reachableFrom(profile, 'proposed');
  return [
    ...profile.skips
      .filter((stage) => !(skippableStages as readonly string[]).includes(stage))
      .map((about): Unsound => ({ code: 'stageNotSkippable', kind, about })),
    ...keptStages(profile)
      .filter((stage) => !reachable.has(stage))
      .map((about): Unsound => ({ code: 'stageUnreachable', kind, about })),
    ...keptStages(profile)
      .filter((stage) => ![...reachableFrom(profile, stage)].some(isTerminal))
      .map((about): Unsound => ({ code: 'noWayOut', kind, about })),
  ];
};

/** Deadlines that can run in a case of this kind: their stages are kept, and the profile names its conduct limit. */
export const deadlinesOf = (profile: Profile): readonly DeadlineId[] =>
  tableIds.filter((id) => {
    if (/^D3[a-f]$/.test(id)) return profile.conductDeadlines.includes(id);
    const stages = spelledOut(rowOfDeadline(id).stages);
    return stages.length === 0 || stages.some((stage) => keptStages(profile).includes(stage));
  });

const silentStages = (kind: Kind, profile: Profile): readonly Unsound[] => {
  const ids = deadlinesOf(profile);
  return keptStages(profile)
    .filter((stage) => !ids.some((id) => spelledOut(rowOfDeadline(id).stages).includes(stage)))
    .map((about) => ({ code: 'nothingDue', kind, about }));
};

/** Deadlines whose dates are set by acts, or which belong to chapters that are not built yet. */
const withoutRule: readonly string[] = ['D10', 'D20', 'D31', 'D33'];
const builtEvents = new Set<string>(actionNames.map((name) => rowOf(name).event));
const isBuilt = (id: DeadlineId): boolean => rowOfDeadline(id).starts.some((event) => builtEvents.has(event));

const missingRules = (regime: Regime, kind: Kind, profile: Profile): readonly Unsound[] =>
  deadlinesOf(profile)
    .filter((id) => isBuilt(id) && !withoutRule.includes(id))
    .flatMap((deadline) =>
      profile.openedBy
        .flatMap(({ bodyTypes, levels }) => bodyTypes.flatMap((actor) => levels.map((level) => ({ actor, level }))))
        .flatMap(({ actor, level }) =>
          profile.subjects
            .filter(
              (subjectType) =>
                !hasTimeRule(regime, { deadline, kind, level: levelFor(deadline, level), actor, subjectType }),
            )
            .map((subjectType): Unsound => ({
              code: 'noTimeRule',
              kind,
              about: `${deadline} ${actor} ${level} ${subjectType}`,
            })),
        ),
    );

const unknownNames = (kind: Kind, profile: Profile): readonly Unsound[] =>
  Object.entries(profile.additionalNeeds ?? {}).flatMap(([name, needs]) => [
    ...(isAction(name) ? [] : [{ code: 'unknownAction', kind, about: name } as const]),
    ...needs
      .filter((need) => !(need.replace('†', '') in requirements))
      .map((about): Unsound => ({ code: 'unknownRequirement', kind, about })),
  ]);

/** The start events of a profile's deadlines can occur in the stages that it keeps (handbook, actions §13.5). */
const impossibleStarts = (kind: Kind, profile: Profile): readonly Unsound[] =>
  deadlinesOf(profile)
    .filter(isBuilt)
    .filter((id) => !rowOfDeadline(id).starts.some((event) => canOccur(event, profile)))
    .map((about) => ({ code: 'startCannotOccur', kind, about }));

const canOccur = (event: string, profile: Profile): boolean =>
  actionNames
    .map(rowOf)
    .some(
      (row) =>
        row.event === event &&
        (row.from.length === 0 || spelledOut(row.from).some((stage) => keptStages(profile).includes(stage))),
    );

/**
 * Proves of every kind of a regime what the table itself promises: each stage is reached and left, something is due in
 * each, every deadline that can run has a rule. Empty means sound; a regime that is not is refused with these reasons.
 */
export const unsoundness = (regime: Regime): readonly Unsound[] =>
  Object.entries(regime.kinds).flatMap(([name, profile]) => {
    if (profile === undefined) return [];
    const kind = name as Kind;
    return [
      ...unsoundStages(kind, profile),
      ...silentStages(kind, profile),
      ...missingRules(regime, kind, profile),
      ...unknownNames(kind, profile),
      ...impossibleStarts(kind, profile),
    ];
  });
