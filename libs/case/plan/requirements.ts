import { hasPassed } from '../clocks/open.ts';
import type { CaseFile } from '../case-file.ts';
import { isOpen } from '../measures/part.ts';
import type { Requirement } from '../requirement.ts';
import type { PlanLine } from './part.ts';

const returnsThatSuffice = 2;

/** Open measures for which the lines state no action by an owner until their due date. */
const uncovered = (file: CaseFile, lines: readonly PlanLine[]): readonly string[] =>
  file.measures
    .filter((measure) => isOpen(measure))
    .filter(
      ({ id, dueDate }) =>
        !lines.some(({ measure, date }) => measure === id && (dueDate === undefined || date <= dueDate)),
    )
    .map(({ id }) => id);

/** At submission the lines of the input, at approval those that were submitted. */
const linesOf = (file: CaseFile, input: unknown): readonly PlanLine[] =>
  (input as { readonly lines?: readonly PlanLine[] } | undefined)?.lines ?? file.remediationPlan?.lines ?? [];

export const planRequirements = {
  someMeasureOpen: {
    met: ({ file }) => file.measures.some((measure) => isOpen(measure)),
    remedy: ['closeWithoutRemediation'],
  },
  planCoversEveryMeasure: {
    met: ({ file, input }) => uncovered(file, linesOf(file, input)).length === 0,
    params: ({ file, input }) => ({ measures: uncovered(file, linesOf(file, input)) }),
    remedy: ['returnRemediationPlan'],
  },
  remediationPlanSubmitted: {
    met: ({ file }) => file.remediationPlan?.state === 'submitted',
    remedy: ['submitRemediationPlan'],
  },
  remediationPlanOverdue: {
    met: ({ file, at }) =>
      file.remediationPlanReturns >= returnsThatSuffice ||
      file.deadlines.some(
        (deadline) => (deadline.rule === 'D9a' || deadline.rule === 'D9b') && hasPassed(deadline, at),
      ),
    params: ({ file }) => ({ returns: file.remediationPlanReturns }),
    remedy: 'fact',
  },
} as const satisfies Record<string, Requirement>;
