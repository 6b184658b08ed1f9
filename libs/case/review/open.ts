import type { CaseFile } from '../case-file.ts';
import type { NoticeRequirement } from '../deliberation/part.ts';
import { openEscalations } from '../escalation/open.ts';
import { isOpen as isMeasureOpen, type Measure } from '../measures/part.ts';
import type { Review, ReviewKind } from './part.ts';

export const openReview = ({ reviews }: CaseFile, kind: ReviewKind): Review | undefined =>
  reviews.find((review) => review.kind === kind && review.closedAt === undefined);

/** Whether the conclusion is under review: by the body that issued it, or by the one above. */
export const isUnderReview = (file: CaseFile): boolean =>
  openReview(file, 'reconsideration') !== undefined || openEscalations(file, 'recheck').length > 0;

/** The requirement of a measure, in the notice or in the one that amended it. */
export const requirementOf = (
  { notice, amendment }: CaseFile,
  { requirement }: Pick<Measure, 'requirement'>,
): NoticeRequirement | undefined =>
  [...(notice?.requirements ?? []), ...(amendment?.notice.requirements ?? [])].find(({ id }) => id === requirement);

/** The open measures that some of the conclusion is about; all of them, where no item is named. */
export const measuresOn = (file: CaseFile, items: readonly string[]): readonly string[] =>
  file.measures
    .filter((measure) => {
      if (!isMeasureOpen(measure)) return false;
      const named = [measure.requirement, ...(requirementOf(file, measure)?.findings ?? [])];
      return items.length === 0 || named.some((id) => items.includes(id));
    })
    .map(({ id }) => id);

const withoutMarks = ({ contested: _contested, heldByReview: _held, ...file }: CaseFile): CaseFile => file;

/** The answer to the last open review takes mark and hold away (handbook, remediation §4). */
export const liftReviewMarks = (file: CaseFile): CaseFile =>
  (file.contested === undefined && file.heldByReview === undefined) || isUnderReview(file) ? file : withoutMarks(file);
