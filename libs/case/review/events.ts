import type { Day } from '#libs/regime';
import { without, type CaseFile } from '../case-file.ts';
import type { Count } from '../deliberation/events.ts';
import type { Delivery, Notice } from '../deliberation/part.ts';
import { openEscalations, withAnswer, withEscalation } from '../escalation/open.ts';
import type { CaseEvent, Evolution } from '../event.ts';
import type { BodyAct, DocumentRef, Minutes } from '../inputs.ts';
import type { MeasureState } from '../measures/part.ts';
import { withDocuments } from '../people/documents.ts';
import { amendedMeasures, endedMeasures, type NewMeasure } from './amended-measures.ts';
import type { ReconsiderationDecision, Review, ReviewKind } from './part.ts';

interface Remarks {
  readonly remarks: string;
}

/** What is contested, and, where the law holds it at once, the measures whose due dates stand still. */
interface Contest {
  readonly items: readonly string[];
  readonly holds?: readonly string[];
}

interface Decided {
  readonly act: BodyAct;
  /** Who prepared the decision: nobody of the first conclusion. */
  readonly preparedBy: readonly string[];
  readonly reason: string;
}

interface OnRecheck {
  readonly escalation: string;
  readonly reviewers: readonly string[];
  readonly reason: string;
  /** The measures that end by it. */
  readonly measures: readonly string[];
}

/** What the events of this chapter record. */
export interface ReviewEvents {
  reconsiderationRequested: Contest & { readonly reason: string; readonly document?: DocumentRef };
  reconsiderationWaived: Remarks;
  conclusionMaintained: Decided;
  conclusionAmended: Decided &
    Omit<Count, 'act'> & {
      readonly number: string;
      readonly notice: Omit<Notice, 'sequence' | 'at'>;
      readonly supersedes: readonly string[];
    };
  conclusionAnnulled: Decided & Omit<Count, 'act'> & { readonly measures: readonly string[] };
  amendingNoticeServed: Remarks & {
    readonly minutes: Minutes;
    readonly deliveries: readonly Delivery[];
    readonly servedOn: Day;
    readonly effectiveAt?: string;
    readonly newMeasures: readonly NewMeasure[];
    readonly superseded: readonly string[];
    readonly reportBackDate?: Day;
  };
  higherBodyPetitioned: { readonly review: string; readonly reason: string; readonly document?: DocumentRef };
  petitionDismissed: { readonly reason: string };
  effectSuspended: Remarks & { readonly act: BodyAct; readonly measures: readonly string[] };
  effectRestored: Remarks;
  recheckOrdered: Contest & { readonly escalation: string; readonly ground: string; readonly reason: string };
  confirmedOnRecheck: OnRecheck;
  amendedOnRecheck: OnRecheck;
  annulledOnRecheck: OnRecheck;
  remandedOnRecheck: OnRecheck & { readonly newCaseBy: Day };
}

type Happening = Pick<CaseEvent, 'sequence' | 'at' | 'by' | 'as' | 'type'>;

const opened = (file: CaseFile, { sequence }: Happening, kind: ReviewKind): readonly Review[] => [
  ...file.reviews,
  { id: `v${sequence}`, kind },
];

const closed = (reviews: readonly Review[], { at }: Happening, ...kinds: readonly ReviewKind[]): readonly Review[] =>
  reviews.map((review) =>
    kinds.includes(review.kind) && review.closedAt === undefined ? { ...review, closedAt: at } : review,
  );

/** Marks add up: an item stays contested until the last review is answered. */
const contested = (file: CaseFile, { items, holds }: Contest): Partial<CaseFile> => {
  const whole = items.length === 0 || file.contested?.items.length === 0;
  return {
    contested: { items: whole ? [] : [...new Set([...(file.contested?.items ?? []), ...items])] },
    ...(holds !== undefined && { heldByReview: [...new Set([...(file.heldByReview ?? []), ...holds])] }),
  };
};

const decided = (
  file: CaseFile,
  event: Happening & { readonly data: Decided },
  outcome: ReconsiderationDecision['outcome'],
): Partial<CaseFile> => ({
  reviews: closed(file.reviews, event, 'reconsideration'),
  reconsideration: { outcome, at: event.at, sequence: event.sequence },
  documents: withDocuments(file, event, { sessionMinutes: event.data.act.minutes }),
});

/** Where the whole conclusion falls, so does what was built on it, unless it was already carried out. */
const withoutNeed = (file: CaseFile): Partial<CaseFile> =>
  file.discipline === undefined ? { disciplineNeed: null, done: without(file.done, 'disciplineNeedConcluded') } : {};

/** What was still pending about the conclusion is over with it. */
const overturned = (file: CaseFile, event: Happening): Pick<CaseFile, 'reviews'> => ({
  reviews: closed(file.reviews, event, 'reconsideration', 'petition', 'amendingNotice'),
});

const onRecheck = (
  file: CaseFile,
  event: Happening & { readonly data: OnRecheck },
  state?: MeasureState,
): Partial<CaseFile> => ({
  ...withAnswer(file, event.data.escalation, event),
  ...(state !== undefined && { measures: endedMeasures(file, event.data.measures, state, event) }),
});

export const reviewEvolution: Evolution<ReviewEvents> = {
  reconsiderationRequested: (file, event) => ({
    reviews: opened(file, event, 'reconsideration'),
    ...contested(file, event.data),
  }),
  conclusionMaintained: (file, event) => decided(file, event, 'maintained'),
  conclusionAmended: (file, event) => {
    const { number, notice, supersedes } = event.data;
    const { sequence, at } = event;
    const answered = decided(file, event, 'amended');
    return {
      ...answered,
      reviews: [...(answered.reviews ?? []), { id: `v${sequence}`, kind: 'amendingNotice' }],
      amendment: { sequence, at, number, supersedes, notice: { ...notice, sequence, at } },
      documents: [
        ...(answered.documents ?? []),
        ...withDocuments({ ...file, documents: [] }, event, { conclusionNotice: notice.document }),
      ],
    };
  },
  conclusionAnnulled: (file, event) => ({
    ...decided(file, event, 'annulled'),
    ...withoutNeed(file),
    measures: endedMeasures(file, event.data.measures, 'annulled', event),
  }),
  amendingNoticeServed: (file, event) => ({
    reviews: closed(file.reviews, event, 'amendingNotice'),
    ...(file.amendment !== undefined && { amendment: { ...file.amendment, servedOn: event.data.servedOn } }),
    deliveries: [...file.deliveries, ...event.data.deliveries],
    documents: withDocuments(file, event, { serviceMinutes: event.data.minutes.document }),
    measures: amendedMeasures(file, event),
  }),
  higherBodyPetitioned: (file, event) => ({ reviews: opened(file, event, 'petition') }),
  petitionDismissed: (file, event) => ({ reviews: closed(file.reviews, event, 'petition') }),
  effectSuspended: (file, { data }) => ({
    heldByReview: [...new Set([...(file.heldByReview ?? []), ...data.measures])],
  }),
  effectRestored: () => ({ heldByReview: [] }),
  recheckOrdered: (file, event) => ({
    ...withEscalation(file, event, {
      kind: 'recheck',
      ...(file.higherBody !== undefined && { to: file.higherBody.id }),
    }),
    reviews: closed(file.reviews, event, 'petition'),
    ...contested(file, event.data),
  }),
  confirmedOnRecheck: (file, event) => onRecheck(file, event),
  amendedOnRecheck: (file, event) => onRecheck(file, event, 'superseded'),
  annulledOnRecheck: (file, event) => ({ ...onRecheck(file, event, 'annulled'), ...overturned(file, event) }),
  remandedOnRecheck: (file, event) => ({ ...onRecheck(file, event, 'annulled'), ...overturned(file, event) }),
};

/** The recheck that waits for its answer. */
export const openRecheck = (file: CaseFile): string => openEscalations(file, 'recheck')[0]?.id ?? '';
