import type { Day } from '#libs/regime';
import type { Asked } from '../action.ts';
import type { BodyAct, DocumentRef } from '../inputs.ts';
import { given, type Requirement } from '../requirement.ts';
import { isLong } from '../deliberation/dates.ts';
import type { About } from './events.ts';
import { namedMeasure } from './named.ts';
import { isOpen, type Measure, type MeasureState } from './part.ts';
import { verificationRequirements } from './verifying.ts';

/** The states in which a measure must be before each row (handbook, actions §5, column *measure*). */
const statesBefore: Readonly<Record<string, readonly MeasureState[]>> = {
  startMeasure: ['planned', 'rejected', 'reopened'],
  submitMeasure: ['inProgress'],
  verifyMeasure: ['submitted'],
  acceptMeasurePartly: ['submitted'],
  rejectMeasure: ['submitted'],
  closeMeasure: ['verified'],
  reopenMeasure: ['closed'],
};

const named = (asked: Asked<About>) => ({
  measure: asked.input.measure,
  state: namedMeasure(asked)?.state ?? 'unknown',
});

const ofTheMeasure = {
  measureInState: given<About>({
    met: (asked) => {
      const measure = namedMeasure(asked);
      return measure !== undefined && (statesBefore[asked.action ?? '']?.includes(measure.state) ?? false);
    },
    params: (asked) => ({ ...named(asked), from: statesBefore[asked.action ?? ''] ?? [] }),
  }),
  measureOpen: given<About>({
    met: (asked) => {
      const measure = namedMeasure(asked);
      return measure !== undefined && isOpen(measure);
    },
    params: named,
  }),
} as const satisfies Record<string, Requirement>;

const isRescheduleOpen = ({ file, input }: Asked<About>): boolean =>
  file.rescheduleRequests.some(({ measure, answer }) => measure === input.measure && answer === undefined);

const ofRescheduling = {
  noRescheduleRequestOpen: given<About>({
    met: (asked) => !isRescheduleOpen(asked),
    params: ({ input }) => ({ measure: input.measure }),
  }),
  rescheduleRequestOpen: given<About>({ met: isRescheduleOpen, params: ({ input }) => ({ measure: input.measure }) }),
  longDateApproved: given<{ readonly newDate: Day; readonly act?: BodyAct }>({
    met: ({ input, file, rules }) =>
      input.act !== undefined || (file.service !== null && !isLong(input.newDate, file.service.on, rules)),
    params: ({ input, rules }) => ({ date: input.newDate, days: rules.regime.remediation.longTermDays.value }),
    remedy: 'fact',
  }),
} as const satisfies Record<string, Requirement>;

const ofEnding = {
  successorNamed: given<
    { readonly successor: Measure['owner']; readonly acceptance?: DocumentRef },
    { readonly exists: boolean; readonly inherits: boolean } | undefined
  >({
    met: ({ input, facts }) => facts?.exists === true && (facts.inherits || input.acceptance !== undefined),
    params: ({ input }) => ({ unit: input.successor.unit }),
  }),
  supersedingRequirementNamed: given<unknown, { readonly servedOn?: Day } | undefined>({
    met: ({ facts, file }) =>
      facts?.servedOn !== undefined && file.service !== null && facts.servedOn > file.service.on,
  }),
  riskAcceptanceEnabled: { met: ({ rules }) => rules.regime.remediation.riskAcceptance.value },
  findingNotViolation: given<About>({
    met: (asked) => {
      const wanted = namedMeasure(asked)?.requirement;
      const required = asked.file.notice?.requirements.find(({ id }) => id === wanted);
      return !(asked.file.notice?.findings ?? []).some(
        ({ id, type }) => type === 'violation' && required?.findings.includes(id) === true,
      );
    },
    params: named,
  }),
  consequenceStated: given<{ readonly consequence: string }>({
    met: ({ input, rules }) => rules.regime.vocabularies.notImplementedConsequences.value.includes(input.consequence),
    params: ({ rules }) => ({ consequences: rules.regime.vocabularies.notImplementedConsequences.value }),
  }),
} as const satisfies Record<string, Requirement>;

const unmetStates: readonly MeasureState[] = ['planned', 'inProgress', 'rejected', 'reopened'];
const submittedStates: readonly MeasureState[] = ['submitted', 'verified'];

const ofTheWhole = {
  everyMeasureSubmitted: {
    met: ({ file }) => file.measures.every((measure) => !isOpen(measure) || submittedStates.includes(measure.state)),
    params: ({ file }) => ({
      measures: file.measures
        .filter((measure) => isOpen(measure) && !submittedStates.includes(measure.state))
        .map(({ id }) => id),
    }),
    remedy: ['recordNotImplemented'],
  },
  someMeasureUnmet: { met: ({ file }) => file.measures.some(({ state }) => unmetStates.includes(state)) },
  everyMeasureTerminal: {
    met: ({ file }) => !file.measures.some((measure) => isOpen(measure)),
    params: ({ file }) => ({ measures: file.measures.filter((measure) => isOpen(measure)).map(({ id }) => id) }),
    remedy: ['closeMeasure'],
  },
} as const satisfies Record<string, Requirement>;

export const measuresRequirements = {
  ...ofTheMeasure,
  ...verificationRequirements,
  ...ofRescheduling,
  ...ofEnding,
  ...ofTheWhole,
} as const satisfies Record<string, Requirement>;
