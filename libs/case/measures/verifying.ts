import type { Asked } from '../action.ts';
import type { DocumentRef } from '../inputs.ts';
import { given, type Requirement } from '../requirement.ts';
import { requirementOf } from '../review/open.ts';
import type { About, CriterionStatement, Examination, Reopening } from './events.ts';
import { namedMeasure } from './named.ts';
import type { Degree, Measure, MeasureEvidence } from './part.ts';
import { isIndependent } from './separation.ts';

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
  return (namedMeasure(asked)?.submission?.evidence ?? []).filter(
    ({ id, criteria }) => ids.includes(id) && criteria.includes(criterion),
  );
};

const promisedType = ({ file }: Asked, measure: Measure, criterion: string): string | undefined =>
  requirementOf(file, measure)?.criteria.find(({ id }) => id === criterion)?.evidenceType;

const unproven = (asked: Asked<Verifying>): readonly string[] => {
  const measure = namedMeasure(asked);
  if (measure === undefined) return [];
  return measure.criteria.filter((criterion) => {
    const promised = promisedType(asked, measure, criterion);
    return !examined(asked, criterion).some(({ type }) => type === promised);
  });
};

const isSiteCheckDone = (asked: Asked<Verifying>): boolean => {
  const measure = namedMeasure(asked);
  if (measure === undefined) return false;
  const check = asked.rules.regime.remediation.siteChecks.value[measure.severity] ?? 'never';
  const { siteMinutes, samplingRecord } = asked.input;
  if (check === 'always') return siteMinutes !== undefined;
  return check === 'never' || siteMinutes !== undefined || samplingRecord !== undefined;
};

/** The word of the subject is enough only for what the regime lists: by default what is minor. */
const isMoreThanDeclared = (asked: Asked<Verifying>): boolean => {
  const measure = namedMeasure(asked);
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
  return (namedMeasure(asked)?.criteria ?? []).filter((criterion) => !stated.includes(criterion));
};

const isRemainderStated = (asked: Asked<Partly>): boolean => {
  const { done, remains, degree } = asked.input;
  const own = namedMeasure(asked)?.criteria ?? [];
  return (
    degree !== undefined &&
    done.length > 0 &&
    remains.length > 0 &&
    unstated(asked).length === 0 &&
    [...done, ...remains].every(({ criterion }) => own.includes(criterion))
  );
};

/** What is asked before a measure counts as done, in part or not at all (handbook, remediation §5). */
export const verificationRequirements = {
  verifierIndependent: { met: ({ file, actor }) => isIndependent(file, actor), remedy: ['assignDuty'] },
  everyCriterionEvidenced: given<Verifying>({
    met: (asked) => namedMeasure(asked) !== undefined && unproven(asked).length === 0,
    params: (asked) => ({ measure: asked.input.measure, criteria: unproven(asked) }),
    remedy: ['rejectMeasure'],
  }),
  notByDeclarationAlone: given<Verifying>({
    met: isMoreThanDeclared,
    params: (asked) => ({ measure: asked.input.measure, severity: namedMeasure(asked)?.severity ?? 'unknown' }),
    remedy: ['rejectMeasure'],
  }),
  siteCheckDone: given<Verifying>({
    met: isSiteCheckDone,
    params: (asked) => ({ measure: asked.input.measure, severity: namedMeasure(asked)?.severity ?? 'unknown' }),
  }),
  remainderStated: given<Partly>({
    met: isRemainderStated,
    params: (asked) => ({ measure: asked.input.measure, criteria: unstated(asked) }),
  }),
  deciderNotVerifier: given<About>({
    met: (asked) => {
      const verification = namedMeasure(asked)?.verification;
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
