import type { Day } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import { measureOf } from '../deliberation/measure-of.ts';
import type { CaseEvent, EventOf } from '../event.ts';
import { isOpen, type Measure, type MeasureState } from '../measures/part.ts';

/** A measure that begins with the service of an amending notice. */
export interface NewMeasure {
  readonly measure: string;
  readonly requirement: string;
  readonly dueDate: Day;
}

/** The measures with the named ones ended, where they were open; ended ones keep their state. */
export const endedMeasures = (
  { measures }: Pick<CaseFile, 'measures'>,
  named: readonly string[],
  state: MeasureState,
  { at, sequence }: Pick<CaseEvent, 'at' | 'sequence'>,
): readonly Measure[] =>
  measures.map((measure) =>
    named.includes(measure.id) && isOpen(measure) ? { ...measure, state, ended: { at, sequence } } : measure,
  );

/** In `served` a measure begins as issued; later the plan is past, and it begins as planned. */
const begun = (file: CaseFile, { measure, requirement, dueDate }: NewMeasure): readonly Measure[] => {
  const notice = file.amendment?.notice;
  const required = notice?.requirements.find(({ id }) => id === requirement);
  if (notice === undefined || required === undefined) return [];
  const state = file.stage === 'served' ? 'issued' : 'planned';
  return [{ ...measureOf(required, notice, measure), state, dueDate, originalDueDate: dueDate }];
};

/** What the service of an amending notice makes of the measures: some are replaced, its own begin. */
export const amendedMeasures = (file: CaseFile, event: EventOf<'amendingNoticeServed'>): readonly Measure[] => [
  ...endedMeasures(file, event.data.superseded, 'superseded', event),
  ...event.data.newMeasures.flatMap((one) => begun(file, one)),
];
