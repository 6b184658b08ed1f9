import { z } from 'zod';
import { startOfDay, type Day, type Instant } from '#libs/regime';
import { action } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import type { EventOf } from '../event.ts';
import { day, documentRef, id, remarks, text, thing, type DocumentRef } from '../inputs.ts';
import { disciplineForms, type DisciplineForm } from '../opening/part.ts';
import { happened, type Requirement } from '../requirement.ts';

export const appealOutcomes = ['unchanged', 'increased', 'reduced', 'removed'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];
export const appealCauses = ['policyApplied', 'verification', 'other'] as const;
export type AppealCause = (typeof appealCauses)[number];

/** An appeal against a disciplinary decision, known here as a link; its own case lies at the body that decides it. */
export interface Appeal {
  readonly id: string;
  readonly filedOn: Day;
  readonly outcome?: AppealOutcome;
  readonly cause?: AppealCause;
}

/** A disciplinary decision that followed this case. It stays in force while it is appealed against. */
export interface DisciplineDecision {
  readonly id: string;
  readonly number: string;
  readonly form: DisciplineForm;
  readonly person?: string;
  readonly servedOn: Day;
  readonly document: DocumentRef;
  readonly at: Instant;
  readonly appeals: readonly Appeal[];
}

export interface DisciplineEvents {
  disciplineDecisionServed: Omit<DisciplineDecision, 'id' | 'at' | 'appeals'> & {
    readonly effectiveAt: Instant;
    readonly remarks: string;
  };
  disciplinaryAppealFiled: { readonly decision: string; readonly filedOn: Day; readonly remarks: string };
  disciplinaryAppealDecided: {
    readonly appeal: string;
    readonly outcome: AppealOutcome;
    readonly cause: AppealCause;
    readonly decidedOn: Day;
    readonly document: DocumentRef;
  };
}

const isOpenAppeal = ({ kind, closedAt }: CaseFile['reviews'][number]): boolean =>
  kind === 'appeal' && closedAt === undefined;

const openAppeal = ({ reviews }: CaseFile): string => {
  const appeal = reviews.find(isOpenAppeal);
  if (appeal === undefined) throw new Error('No appeal is open');
  return appeal.id;
};

export const disciplineActions = {
  recordDisciplineDecision: action({
    input: z.strictObject({
      number: text(100),
      form: z.enum(disciplineForms),
      person: id.exactOptional(),
      /** When the disciplined received it: the time to appeal runs from there. */
      servedOn: day,
      document: documentRef,
      remarks,
    }),
    from: ['afterIssue'],
    to: '=',
    by: ['assignedOfficer'],
    needs: ['disciplineNeedConcluded'],
    event: 'disciplineDecisionServed',
    record: ({ input, rules }) => ({ ...input, effectiveAt: startOfDay(input.servedOn, rules.calendar) }),
  }),
  recordAppealFiled: action({
    input: z.strictObject({ decision: thing, filedOn: day, remarks }),
    from: ['afterIssue'],
    to: '=',
    by: ['assignedOfficer'],
    needs: ['disciplineDecisionServed'],
    event: 'disciplinaryAppealFiled',
  }),
  recordAppealDecided: action({
    input: z.strictObject({
      outcome: z.enum(appealOutcomes),
      cause: z.enum(appealCauses),
      decidedOn: day,
      document: documentRef,
    }),
    from: ['afterIssue'],
    to: '=',
    by: ['assignedOfficer'],
    needs: ['appealOpen'],
    event: 'disciplinaryAppealDecided',
    record: ({ input, file }) => ({ ...input, appeal: openAppeal(file) }),
  }),
} as const;

const served = (
  file: CaseFile,
  { data, sequence, at }: EventOf<'disciplineDecisionServed'>,
): Pick<CaseFile, 'discipline'> => {
  const { effectiveAt: _start, remarks: _words, ...decision } = data;
  return { discipline: [...(file.discipline ?? []), { id: `y${sequence}`, ...decision, at, appeals: [] }] };
};

/** One appeal at a time: that before the next level takes the place of one which is still open. */
const filed = (
  file: CaseFile,
  { data, sequence, at }: EventOf<'disciplinaryAppealFiled'>,
): Pick<CaseFile, 'discipline' | 'reviews'> => {
  const appeal = `v${sequence}`;
  return {
    discipline: (file.discipline ?? []).map((decision) =>
      decision.id === data.decision
        ? { ...decision, appeals: [...decision.appeals, { id: appeal, filedOn: data.filedOn }] }
        : decision,
    ),
    reviews: [
      ...file.reviews.map((review) => (isOpenAppeal(review) ? { ...review, closedAt: at } : review)),
      { id: appeal, kind: 'appeal' },
    ],
  };
};

const answered = (
  file: CaseFile,
  { data, at }: EventOf<'disciplinaryAppealDecided'>,
): Pick<CaseFile, 'discipline' | 'reviews'> => ({
  discipline: (file.discipline ?? []).map((decision) => ({
    ...decision,
    appeals: decision.appeals.map((appeal) =>
      appeal.id === data.appeal ? { ...appeal, outcome: data.outcome, cause: data.cause } : appeal,
    ),
  })),
  reviews: file.reviews.map((review) => (review.id === data.appeal ? { ...review, closedAt: at } : review)),
});

export const disciplineEvolution = {
  disciplineDecisionServed: served,
  disciplinaryAppealFiled: filed,
  disciplinaryAppealDecided: answered,
} satisfies Record<keyof DisciplineEvents, unknown>;

export const disciplineRequirements = {
  disciplineNeedConcluded: happened('disciplineNeedConcluded', ['concludeDisciplineNeeded']),
  disciplineDecisionServed: {
    met: ({ file }) => (file.discipline ?? []).length > 0,
    remedy: ['recordDisciplineDecision'],
  },
  appealOpen: { met: ({ file }) => file.reviews.some(isOpenAppeal), remedy: ['recordAppealFiled'] },
} as const satisfies Record<string, Requirement>;
