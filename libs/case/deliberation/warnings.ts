import type { Params } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import type { Notice, NoticeFinding } from './part.ts';

export const noticeWarningCodes = [
  'praiseContradictsFinding',
  'textNamesOtherSubject',
  'datesNotStaged',
  'requirementSoundsCompound',
] as const;

/** Something that officer, appraiser and chair should look at; it never refuses anything. */
export interface NoticeWarning {
  readonly code: (typeof noticeWarningCodes)[number];
  readonly params: Params;
}

const sameCriterion = (one: NoticeFinding, other: NoticeFinding): boolean =>
  one.criterion !== undefined &&
  one.criterion.rule === other.criterion?.rule &&
  one.criterion.article === other.criterion.article;

const contradictedPraise = ({ findings }: Notice): readonly string[] =>
  findings
    .filter(
      (strength) =>
        strength.type === 'strength' &&
        findings.some(
          (other) =>
            other.type !== 'strength' &&
            (other.severity === 'major' || other.severity === 'critical') &&
            sameCriterion(strength, other),
        ),
    )
    .map(({ id }) => id);

const dueTogether = ({ requirements }: Notice): boolean =>
  requirements.length > 1 &&
  new Set(requirements.map(({ term, dueDate }) => dueDate ?? `${term?.count} ${term?.unit}`)).size === 1;

/** "Review, issue and publish": a list, or two things joined by the word for "and" (en, vi, ar). */
const compound = /,|;|\band\b|(^|\s)và\s|\sو\S/iu;

const compoundRequirements = ({ requirements }: Notice): readonly string[] =>
  requirements.filter(({ results }) => results.some((result) => compound.test(result))).map(({ id }) => id);

/** What looks wrong in the draft notice without being refused. */
export const noticeWarnings = ({ notice }: CaseFile): readonly NoticeWarning[] => {
  if (notice === null) return [];
  const praised = contradictedPraise(notice);
  const sounding = compoundRequirements(notice);
  const warnings: readonly (NoticeWarning | false)[] = [
    praised.length > 0 && { code: 'praiseContradictsFinding', params: { findings: praised } },
    notice.otherSubjectNamed && { code: 'textNamesOtherSubject', params: {} },
    dueTogether(notice) && { code: 'datesNotStaged', params: {} },
    sounding.length > 0 && { code: 'requirementSoundsCompound', params: { requirements: sounding } },
  ];
  return warnings.filter((warning) => warning !== false);
};
