import { localDate, type Rules } from '#libs/regime';
import type { Asked } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import { completenessRequirements, noticeCompleteness } from '../deliberation/completeness.ts';
import { dueAfter, notBeforeMinimum, tookEffect } from '../deliberation/dates.ts';
import type { Delivery, Notice, NoticeContent, OpenRequirement, OwnerStanding } from '../deliberation/part.ts';
import type { Minutes } from '../inputs.ts';
import type { Requirement } from '../requirement.ts';
import { hashOf } from '../seal.ts';
import type { NewMeasure } from './amended-measures.ts';
import type { ReviewEvents } from './events.ts';

/** What was found out about the text of the amending notice when it was voted. */
export interface NoticeFound {
  readonly informantsFound: boolean;
  readonly otherSubjectNamed: boolean;
  readonly owners: readonly OwnerStanding[];
  readonly openRequirements: readonly OpenRequirement[];
}

export interface Amending {
  readonly notice: NoticeContent;
  /** The number of the notice that it amends. */
  readonly cites: string;
}

/** The amending notice as it is sealed. */
export const sealedNotice = (notice: NoticeContent, found: NoticeFound): Omit<Notice, 'sequence' | 'at'> => {
  const { informantsFound, otherSubjectNamed, owners, openRequirements } = found;
  return { ...notice, hash: hashOf(notice), informantsFound, otherSubjectNamed, owners, openRequirements };
};

/** The file as it would be with this notice in place of the first: its dates are counted from a service to come. */
const asNoticed = (file: CaseFile, notice: NoticeContent, found: NoticeFound, at: string): CaseFile => ({
  ...file,
  notice: { ...sealedNotice(notice, found), sequence: file.sequence, at },
  deadlines: file.deadlines.filter(({ rule }) => rule !== 'D8a'),
});

/** What the amending notice lacks: of the fifteen of any notice, and of those that only a later one has. */
export const lackingIn = (asked: Asked<Amending, NoticeFound | undefined>): readonly string[] => {
  const { file, facts, input, at } = asked;
  if (facts === undefined) return noticeCompleteness;
  const about = { ...asked, file: asNoticed(file, input.notice, facts, at) };
  const taken = file.notice?.requirements.map(({ id }) => id) ?? [];
  const own: Readonly<Record<string, boolean>> = {
    noticeCited: input.cites === file.issued?.number,
    requirementIdsNew: !input.notice.requirements.some(({ id }) => taken.includes(id)),
  };
  return [
    ...noticeCompleteness.filter((code) => !(completenessRequirements[code] as Requirement).met(about)),
    ...Object.keys(own).filter((name) => own[name] === false),
  ];
};

interface ServiceInput {
  readonly minutes: Minutes;
  readonly deliveries: readonly Delivery[];
  readonly remarks: string;
}

const newMeasures = (file: CaseFile, servedOn: string, rules: Rules): readonly NewMeasure[] =>
  (file.amendment?.notice.requirements ?? []).flatMap((requirement, index) => {
    const date = dueAfter(requirement, servedOn, rules.calendar);
    if (date === undefined) return [];
    const dueDate = requirement.term === undefined ? notBeforeMinimum(date, servedOn, rules) : date;
    return [{ measure: `m${file.sequence + 1}-${index + 1}`, requirement: requirement.id, dueDate }];
  });

/** What service of the amending notice records: as for the first one, and what it replaces. */
export const servedAmendment = (
  asked: Asked<ServiceInput, { readonly deliveries: readonly Delivery[] }>,
): ReviewEvents['amendingNoticeServed'] => {
  const { input, facts, file, rules, at } = asked;
  const today = localDate(at, rules.calendar);
  const servedOn = input.minutes.heldOn < today ? input.minutes.heldOn : today;
  const reportBack = file.amendment?.notice.reportBackDate;
  return {
    ...input,
    deliveries: [...input.deliveries, ...(facts?.deliveries ?? [])].map(({ recipient, way }) => ({ recipient, way })),
    servedOn,
    ...tookEffect(servedOn, at, rules.calendar),
    newMeasures: newMeasures(file, servedOn, rules),
    superseded: file.amendment?.supersedes ?? [],
    ...(reportBack !== undefined && { reportBackDate: notBeforeMinimum(reportBack, servedOn, rules) }),
  };
};
