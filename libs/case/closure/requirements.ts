import { addDays, addMonths, localDate } from '#libs/regime';
import type { Day } from '#libs/regime';
import type { Asked } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import { ruleFor } from '../clocks/count.ts';
import { isOpen } from '../clocks/open.ts';
import { profileOf } from '../profile.ts';
import { given, type Requirement } from '../requirement.ts';
import { effectCheckIsDue } from './effect-check.ts';
import { unindexed } from './file-index.ts';
import type { EscalationKind } from '../escalation/part.ts';
import type { ReviewKind } from '../review/part.ts';
import type { LateEvidence } from './part.ts';

const openReview = ({ reviews }: CaseFile, ...kinds: readonly ReviewKind[]): boolean =>
  reviews.some(({ kind, closedAt }) => kinds.includes(kind) && closedAt === undefined);

const openEscalation = ({ escalations }: CaseFile, isMeant: (kind: EscalationKind) => boolean): boolean =>
  escalations.some(({ kind, closedAt }) => closedAt === undefined && isMeant(kind));

/** They have requirements of their own, or end with the duty that they are about. */
const heldUpByOthers: readonly EscalationKind[] = ['overdue', 'recheck', 'referralOut'];

const overForClosing = {
  reconsiderationWindowOver: {
    met: ({ file }) => {
      const windows = file.deadlines.filter(({ rule }) => rule === 'D16');
      return windows.length > 0 && !windows.some(isOpen);
    },
    remedy: 'fact',
  },
  noOpenReconsideration: {
    met: ({ file }) => !openReview(file, 'reconsideration', 'petition', 'amendingNotice'),
    remedy: ['maintainConclusion', 'serveAmendingNotice'],
  },
  noOpenRecheck: { met: ({ file }) => !openEscalation(file, (kind) => kind === 'recheck'), remedy: 'fact' },
  noOpenAppeal: { met: ({ file }) => !openReview(file, 'appeal'), remedy: 'fact' },
  noOpenEscalation: {
    met: ({ file }) => !openEscalation(file, (kind) => !heldUpByOthers.includes(kind)),
    remedy: ['withdrawRequest'],
  },
  noOpenReferral: {
    met: ({ file }) => !openEscalation(file, (kind) => kind === 'referralOut'),
    remedy: ['recordReferralReceipt'],
  },
} as const satisfies Record<string, Requirement>;

const isEffectCheckDue = ({ file, rules }: Asked): boolean => effectCheckIsDue(file, profileOf({ file, rules }), rules);

/** The first day on which the effect may be confirmed: an effect needs time to show. */
const earliestEffectCheck = ({ file, rules }: Asked): Day | undefined => {
  if (file.closure === null) return undefined;
  const { notBefore = 0, unit } = ruleFor(file, rules, 'D13');
  return unit === 'month' ? addMonths(file.closure.on, notBefore) : addDays(file.closure.on, notBefore);
};

const ofTheEffect = {
  closerNotVerifier: { met: ({ file, actor }) => !file.everVerified.includes(actor.id), remedy: 'fact' },
  effectCheckDue: { met: isEffectCheckDue },
  effectCheckNotDue: { met: (asked) => !isEffectCheckDue(asked) },
  effectCheckNotEarly: {
    met: (asked) => {
      const earliest = earliestEffectCheck(asked);
      return earliest !== undefined && localDate(asked.at, asked.rules.calendar) >= earliest;
    },
    params: (asked) => {
      const earliest = earliestEffectCheck(asked);
      return earliest === undefined ? {} : { earliest };
    },
    remedy: 'fact',
  },
  effectNotLapsed: { met: ({ file }) => file.effectLapse === null, remedy: ['reopenCase'] },
} as const satisfies Record<string, Requirement>;

const isUnanswered = ({ answer }: LateEvidence): boolean => answer === undefined;

interface ToReopen {
  readonly measures: readonly { readonly measure: string }[];
}

const notClosed = ({ file, input }: Asked<ToReopen>): readonly string[] =>
  input.measures
    .map(({ measure }) => measure)
    .filter((id) => !file.measures.some((measure) => measure.id === id && measure.state === 'closed'));

const ofReopening = {
  measuresToReopenNamed: given<ToReopen>({
    met: (asked) => asked.input.measures.length > 0 && notClosed(asked).length === 0,
    params: (asked) => ({ measures: notClosed(asked) }),
    remedy: ['openLinkedCase'],
  }),
  lateEvidenceOpen: given<{ readonly lateEvidence: string }>({
    met: ({ file, input }) => file.lateEvidence.some((late) => late.id === input.lateEvidence && isUnanswered(late)),
    params: ({ input }) => ({ lateEvidence: input.lateEvidence }),
  }),
  noLateEvidenceOpen: {
    met: ({ file }) => !file.lateEvidence.some(isUnanswered),
    params: ({ file }) => ({ lateEvidence: file.lateEvidence.filter(isUnanswered).map(({ id }) => id) }),
    remedy: ['reopenCase', 'refuseReopening'],
  },
} as const satisfies Record<string, Requirement>;

export const closureRequirements = {
  ...overForClosing,
  ...ofTheEffect,
  ...ofReopening,
  fileIndexComplete: {
    met: ({ file }) => unindexed(file).length === 0,
    params: ({ file }) => ({ documents: unindexed(file) }),
    remedy: ['fileDocument'],
  },
} as const satisfies Record<string, Requirement>;
