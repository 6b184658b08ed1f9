import type { DocumentNeed, DocumentRule } from '#libs/regime';
import type { Asked } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import { isOpen as isMeasureOpen } from '../measures/part.ts';
import { documentRules, profileOf } from '../profile.ts';
import type { Requirement } from '../requirement.ts';

/** Documents that an action brings along as its own input: they are never missing when it is asked about. */
const broughtAlong: readonly string[] = [
  'decision',
  'interestDeclaration',
  'subjectComments',
  'announcementMinutes',
  'hearingMinutes',
  'sessionMinutes',
  'serviceMinutes',
  'dissentingOpinion',
  'verificationRecord',
  'siteMinutes',
];

const somethingToRemedy = (file: CaseFile): boolean => file.measures.some((measure) => isMeasureOpen(measure));

/** When a document is asked for at all (handbook, process §5, with its "or" and "if"). */
const isAsked: Readonly<Record<DocumentNeed, (asked: Asked) => boolean>> = {
  always: () => true,
  unlessSelfReportSkipped: (asked) => !profileOf(asked).skips.includes('selfReport'),
  unlessExOfficio: ({ file }) => file.done['exOfficioContinuationRecorded'] === undefined,
  ifAsked: () => false,
  ifComments: ({ file }) => file.comments.length > 0,
  unlessDispensed: ({ file }) => file.dispensed === null,
  ifDisciplineProposed: ({ file }) => file.notice?.disciplineProposed === true,
  ifReserved: ({ file }) => file.opinions.length > 0,
  ifAppraisal: (asked) => profileOf(asked).appraisal,
  ifHearing: (asked) => profileOf(asked).hearing !== 'never',
  unlessNothingToRemedy: ({ file }) => somethingToRemedy(file),
  perMeasure: ({ file }) => file.measures.length > 0,
  ifSiteCheck: ({ file }) => file.measures.length > 0,
  never: () => false,
};

/** Filed in this round; after a reopening, since then. */
const isFiled = (file: CaseFile, kind: string): boolean =>
  file.documents.some(
    (document) =>
      document.kind === kind &&
      document.round === file.round &&
      (file.reopened === null || document.sequence > file.reopened.sequence),
  );

const isMissing = (asked: Asked, { document, required, alternatives = [] }: DocumentRule): boolean =>
  !broughtAlong.includes(document) &&
  isAsked[required](asked) &&
  ![document, ...alternatives].some((kind) => isFiled(asked.file, kind));

const missingDocuments = (asked: Asked): readonly string[] => [
  ...new Set(
    documentRules(asked)
      .filter(({ stage }) => stage.some((one) => one === asked.file.stage))
      .filter((rule) => isMissing(asked, rule))
      .map(({ document }) => document),
  ),
];

/** Every document that the profile requires for leaving the present stage is filed; the reason lists the missing ones. */
export const stageDocumentsFiled: Requirement = {
  met: (asked) => missingDocuments(asked).length === 0,
  params: (asked) => ({ stage: asked.file.stage, documents: missingDocuments(asked) }),
  remedy: ['fileDocument'],
};
