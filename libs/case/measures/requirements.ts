import type { Day } from '#libs/regime';
import type { Asked } from '../action.ts';
import type { BodyAct, DocumentRef } from '../inputs.ts';
import { given, type Requirement } from '../requirement.ts';
import { isLong } from '../deliberation/dates.ts';
import type { CriterionStatement, Examination, Reopening } from './events.ts';
import { isOpen, type Degree, type Measure, type MeasureEvidence, type MeasureState } from './part.ts';
import { isIndependent } from './separation.ts';

interface About {
  readonly measure: string;
}

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

const measureOf = ({ file, input }: Asked<About>): Measure | undefined =>
  file.measures.find(({ id }) => id === input.measure);

const named = (asked: Asked<About>) => ({
  measure: asked.input.measure,
  state: measureOf(asked)?.state ?? 'unknown',
});

const ofTheMeasure = {
  measureInState: given<About>({
    met: (asked) => {
      const measure = measureOf(asked);
      return measure !== undefined && (statesBefore[asked.action ?? '']?.includes(measure.state) ?? false);
    },
    params: (asked) => ({ ...named(asked), from: statesBefore[asked.action ?? ''] ?? [] }),
  }),
  measureOpen: given<About>({
    met: (asked) => {
      const measure = measureOf(asked);
      return measure !== undefined && isOpen(measure);
    },
    params: named,
  }),
} as const satisfies Record<string, Requirement>;

interface Verifying extends About {
  readonly criteria: readonly Examination[];
  readonly siteMinutes?: DocumentRef;
  readonly samplingRecord?: DocumentRef;
}

/** What was submitted and is named in the examination of a criterion. */
const examined = (asked: Asked<Verifying>, criterion: string): readonly MeasureEvidence[] => {
  const ids = asked.input.criteria
    .filter((examination) => examination.criterion === criterion && examination.examined)
    .flatMap(({ evidence }) => evidence);
  return (measureOf(asked)?.submission?.evidence ?? []).filter(
    ({ id, criteria }) => ids.includes(id) && criteria.includes(criterion),
  );
};

const promisedType = ({ file }: Asked, measure: Measure, criterion: string): string | undefined =>
  file.notice?.requirements.find(({ id }) => id === measure.requirement)?.criteria.find(({ id }) => id === criterion)
    ?.evidenceType;

const unproven = (asked: Asked<Verifying>): readonly string[] => {
  const measure = measureOf(asked);
  if (measure === undefined) return [];
  return measure.criteria.filter((criterion) => {
    const promised = promisedType(asked, measure, criterion);
    return !examined(asked, criterion).some(({ type }) => type === promised);
  });
};

const isSiteCheckDone = (asked: Asked<Verifying>): boolean => {
  const measure = measureOf(asked);
  if (measure === undefined) return false;
  const check = asked.rules.regime.remediation.siteChecks.value[measure.severity] ?? 'never';
  const { siteMinutes, samplingRecord } = asked.input;
  if (check === 'always') return siteMinutes !== undefined;
  return check === 'never' || siteMinutes !== undefined || samplingRecord !== undefined;
};

/** One word of the body or one foreign file is enough for what is minor, or what the regime lists so. */
const isMoreThanDeclared = (asked: Asked<Verifying>): boolean => {
  const measure = measureOf(asked);
  if (measure === undefined) return false;
  if (asked.rules.regime.remediation.ownDeclarationSuffices.value.includes(measure.severity)) return true;
  return measure.criteria.some((criterion) => examined(asked, criterion).some(({ ownDeclaration }) => !ownDeclaration));
};

interface Partly extends About {
  readonly done: readonly CriterionStatement[];
  readonly remains: readonly CriterionStatement[];
  readonly degree?: Degree;
}

const unstated = (asked: Asked<Partly>): readonly string[] => {
  const { done, remains } = asked.input;
  const stated = [...done, ...remains].map(({ criterion }) => criterion);
  return (measureOf(asked)?.criteria ?? []).filter((criterion) => !stated.includes(criterion));
};

const isRemainderStated = (asked: Asked<Partly>): boolean => {
  const { done, remains, degree } = asked.input;
  const own = measureOf(asked)?.criteria ?? [];
  return (
    degree !== undefined &&
    done.length > 0 &&
    remains.length > 0 &&
    unstated(asked).length === 0 &&
    [...done, ...remains].every(({ criterion }) => own.includes(criterion))
  );
};

const ofVerification = {
  verifierIndependent: { met: ({ file, actor }) => isIndependent(file, actor), remedy: ['assignDuty'] },
  everyCriterionEvidenced: given<Verifying>({
    met: (asked) => measureOf(asked) !== undefined && unproven(asked).length === 0,
    params: (asked) => ({ measure: asked.input.measure, criteria: unproven(asked) }),
    remedy: ['rejectMeasure'],
  }),
  notByDeclarationAlone: given<Verifying>({
    met: isMoreThanDeclared,
    params: (asked) => ({ measure: asked.input.measure, severity: measureOf(asked)?.severity ?? 'unknown' }),
    remedy: ['rejectMeasure'],
  }),
  siteCheckDone: given<Verifying>({
    met: isSiteCheckDone,
    params: (asked) => ({ measure: asked.input.measure, severity: measureOf(asked)?.severity ?? 'unknown' }),
  }),
  remainderStated: given<Partly>({
    met: isRemainderStated,
    params: (asked) => ({ measure: asked.input.measure, criteria: unstated(asked) }),
  }),
  deciderNotVerifier: given<About>({
    met: (asked) => {
      const verification = measureOf(asked)?.verification;
      return verification?.by !== asked.actor.id && verification?.second !== asked.actor.id;
    },
    params: ({ input }) => ({ measure: input.measure }),
    remedy: 'fact',
  }),
  reopenGroundShown: given<Reopening>({
    met: ({ input }) => input.evidence.length + input.findings.length > 0,
    params: ({ input }) => ({ ground: input.ground }),
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
    { readonly exists: boolean; readonly inherits: boolean }
  >({
    met: ({ input, facts }) => facts.exists && (facts.inherits || input.acceptance !== undefined),
    params: ({ input }) => ({ unit: input.successor.unit }),
  }),
  supersedingRequirementNamed: given<unknown, { readonly servedOn?: Day }>({
    met: ({ facts, file }) => facts.servedOn !== undefined && file.service !== null && facts.servedOn > file.service.on,
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
  ...ofVerification,
  ...ofRescheduling,
  ...ofEnding,
  ...ofTheWhole,
} as const satisfies Record<string, Requirement>;
