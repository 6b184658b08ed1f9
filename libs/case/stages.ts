import { stages, type Stage } from '#libs/regime';

/** The stages in their one order: a row that leads to a skipped stage lands on the next one here that the profile keeps. */
export const stageOrder = stages;

export const terminalStages = [
  'archived',
  'declined',
  'discontinued',
  'converted',
  'transferred',
  'takenOver',
  'referredOut',
] as const;
export type TerminalStage = (typeof terminalStages)[number];
export type ActiveStage = Stage;
/** Where a case stands: one of the fifteen stages, or one of the seven ends. */
export type CaseStage = ActiveStage | TerminalStage;

const between = (first: ActiveStage, last: ActiveStage): readonly ActiveStage[] =>
  stageOrder.slice(stageOrder.indexOf(first), stageOrder.indexOf(last) + 1);

/** Named groups of stages, as the rows of the action table use them. */
export const stageGroups = {
  underInspection: between('announcement', 'teamReport'),
  beforeIssue: between('proposed', 'deliberation'),
  execution: between('served', 'remediationVerification'),
  afterIssue: between('concluded', 'postClosure'),
  active: stageOrder,
} as const satisfies Record<string, readonly ActiveStage[]>;
export type StageGroup = keyof typeof stageGroups;

export const isTerminal = (stage: CaseStage): stage is TerminalStage =>
  (terminalStages as readonly string[]).includes(stage);

const isGroup = (name: ActiveStage | StageGroup): name is StageGroup => name in stageGroups;

/** The stages that a row's `from` means, with its groups spelled out. */
export const spelledOut = (from: readonly (ActiveStage | StageGroup)[]): readonly ActiveStage[] =>
  from.flatMap((name) => (isGroup(name) ? stageGroups[name] : [name]));

/** The stage in which a case lands that is sent to `target`, under a profile that skips some stages. */
export const landing = (target: CaseStage, skips: readonly string[]): CaseStage => {
  if (isTerminal(target) || !skips.includes(target)) return target;
  // Past the last stage lies the archive.
  return landing(stageOrder[stageOrder.indexOf(target) + 1] ?? 'archived', skips);
};
