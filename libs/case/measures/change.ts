import type { Day } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { EventOf } from '../event.ts';
import type { About, MeasuresEvents } from './events.ts';
import type { Measure, MeasureState, Verification } from './part.ts';

type AboutMeasure = {
  [Type in keyof MeasuresEvents]: MeasuresEvents[Type] extends About ? Type : never;
}[keyof MeasuresEvents];
export type MeasureEvent = EventOf<AboutMeasure>;

/** The measures with the named one changed. */
export const changed = (file: CaseFile, id: string, change: (measure: Measure) => Measure): CaseFile['measures'] =>
  file.measures.map((measure) => (measure.id === id ? change(measure) : measure));

/** The measure in a state that is its last. */
export const ending = (measure: Measure, state: MeasureState, event: MeasureEvent): Measure => ({
  ...measure,
  state,
  ended: { at: event.at, sequence: event.sequence },
});

/** The measure back to work, with nothing of its former end; its original date stays. */
export const reopened = (measure: Measure, dueDate: Day): Measure => {
  const { ended: _ended, submission: _submission, verification: _verification, closedBy: _closedBy, ...rest } = measure;
  return { ...rest, state: 'reopened', dueDate };
};

type Examined = EventOf<'measureVerified'> | EventOf<'measurePartlyAccepted'>;

/** Who examined a measure in this event, and on which record. */
export const verification = (event: Examined): Verification => ({
  by: event.by,
  at: event.at,
  sequence: event.sequence,
  record: event.data.record.id,
  ...(event.data.second !== undefined && { second: event.data.second }),
});

/** Everybody who verified something in this case, this event included. */
export const verifiers = (file: CaseFile, { by, data: { second } }: Examined): readonly string[] => [
  ...new Set([...file.everVerified, by, ...(second === undefined ? [] : [second])]),
];

/** A measure that goes on from another one, with its date. */
const continued = (measure: Measure, event: MeasureEvent, change: Partial<Measure>): Measure => {
  const {
    submission: _submission,
    verification: _verified,
    startedAt: _started,
    reportedAt: _reported,
    ...rest
  } = measure;
  return {
    ...rest,
    id: `m${event.sequence}-1`,
    state: event.stage === 'served' ? 'issued' : 'planned',
    from: measure.id,
    ...change,
  };
};

/** The measures with the named one ended and another one that goes on from it. */
export const withContinuation = (
  file: CaseFile,
  event: MeasureEvent,
  end: (measure: Measure) => Measure,
  change: Partial<Measure>,
): CaseFile['measures'] => {
  const measure = file.measures.find(({ id }) => id === event.data.measure);
  if (measure === undefined) return file.measures;
  return [...changed(file, measure.id, end), continued(measure, event, change)];
};
