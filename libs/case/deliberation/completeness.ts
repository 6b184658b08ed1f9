import type { Asked, Params } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import type { Requirement } from '../requirement.ts';
import { dueAfter, isLong, lastDayOfService } from './dates.ts';
import {
  basisKinds,
  type Notice,
  type NoticeFinding,
  type NoticeRequirement,
  type OpenRequirement,
  type OwnerStanding,
} from './part.ts';

/** What a notice must be before it is voted, signed and issued: asked three times, because the world changes between. */
export const noticeCompleteness = [
  'everyPlanItemConcluded',
  'everyFindingComplete',
  'everyFindingAnswered',
  'everyRequirementTraced',
  'everyRequirementAtomic',
  'everyRequirementOwned',
  'everyRequirementDated',
  'everyRequirementMeasurable',
  'everyRequirementMonitored',
  'earlierRequirementsListed',
  'legalBasesComplete',
  'recipientsComplete',
  'informantsAbsent',
  'periodMatchesPlan',
  'reportBackDated',
] as const;

type OfNotice = Asked & { readonly notice: Omit<Notice, 'document' | 'hash' | 'sequence' | 'at'> };

/** Facts of vote, signature and issue, where the world is looked at anew. */
interface World {
  readonly owners?: readonly OwnerStanding[];
  readonly openRequirements?: readonly OpenRequirement[];
}
const world = (asked: Asked): World => asked.facts ?? {};

type Remedy = Requirement['remedy'];

/** Before there is a draft it lacks what an empty one lacks. */
const blank: Omit<Notice, 'document' | 'hash' | 'sequence' | 'at'> = {
  bases: [],
  outcomes: [],
  findings: [],
  requirements: [],
  earlier: [],
  recipients: [],
  authorities: [],
  disciplineProposed: false,
  informantsFound: false,
  otherSubjectNamed: false,
  owners: [],
  openRequirements: [],
};

/** Met when nothing of the notice is listed as lacking; the list is told under its name. */
const lacking = (
  name: string,
  list: (asked: OfNotice) => readonly string[],
  remedy: Remedy = ['draftConclusionNotice'],
): Requirement => ({
  met: (asked) => asked.file.notice !== null && list({ ...asked, notice: asked.file.notice }).length === 0,
  params: (asked): Params => ({ [name]: list({ ...asked, notice: asked.file.notice ?? blank }) }),
  ...(remedy !== undefined && { remedy }),
});

/** A requirement about each requirement of the notice. */
const perRequirement = (
  isMet: (requirement: NoticeRequirement, asked: OfNotice) => boolean,
  remedy?: Remedy,
): Requirement =>
  lacking(
    'requirements',
    (asked) => asked.notice.requirements.filter((one) => !isMet(one, asked)).map(({ id }) => id),
    remedy,
  );

const perFinding = (isMet: (finding: NoticeFinding, notice: OfNotice['notice']) => boolean): Requirement =>
  lacking('findings', ({ notice }) => notice.findings.filter((one) => !isMet(one, notice)).map(({ id }) => id));

const isConcluded = (notice: OfNotice['notice'], item: string, file: CaseFile): boolean =>
  notice.outcomes.some(
    (outcome) =>
      outcome.item === item &&
      outcome.conclusion !== undefined &&
      (file.kind !== 'denunciation' || outcome.allegation !== undefined),
  );

/** The version that was in force on the day of the act, not today's. */
const hasCriterion = ({ criterion, actedOn }: NoticeFinding): boolean =>
  criterion?.article !== undefined &&
  criterion.version !== undefined &&
  criterion.validFrom !== undefined &&
  actedOn !== undefined &&
  criterion.validFrom <= actedOn &&
  (criterion.validTo === undefined || actedOn <= criterion.validTo);

const isComplete = (finding: NoticeFinding): boolean =>
  finding.type !== undefined &&
  (finding.type === 'strength' || finding.severity !== undefined) &&
  hasCriterion(finding) &&
  finding.fact !== undefined &&
  finding.evidence.length > 0 &&
  finding.cause !== undefined &&
  finding.responsibility !== undefined &&
  (finding.responsibility.collective || finding.responsibility.persons.length > 0);

const isAnswered = (finding: NoticeFinding, notice: OfNotice['notice']): boolean =>
  finding.type === 'strength' ||
  finding.noRequirementBecause !== undefined ||
  notice.requirements.some(({ findings }) => findings.includes(finding.id));

const openEarlier = (asked: OfNotice): readonly OpenRequirement[] =>
  world(asked).openRequirements ?? asked.notice.openRequirements;

const isTraced = (requirement: NoticeRequirement, asked: OfNotice): boolean => {
  const { notice } = asked;
  const known = requirement.findings.every((finding) => notice.findings.some(({ id }) => id === finding));
  const carried = openEarlier(asked).some(({ id }) => id === requirement.carriedFrom);
  return known && (requirement.findings.length > 0 || carried);
};

const isAtomic = ({ owners, results, term, dueDate }: NoticeRequirement): boolean =>
  owners.length === 1 && results.length === 1 && (term === undefined || dueDate === undefined);

const isOwned = ({ owners }: NoticeRequirement, asked: OfNotice): boolean => {
  const standings = world(asked).owners ?? asked.notice.owners;
  return (
    owners.length > 0 &&
    owners.every(({ unit }) =>
      standings.some((standing) => standing.unit === unit && standing.exists && standing.hasPower !== false),
    )
  );
};

const isDated = (requirement: NoticeRequirement, asked: OfNotice): boolean => {
  const service = lastDayOfService(asked);
  const date = dueAfter(requirement, service, asked.rules.calendar);
  if (date === undefined || date < service) return false;
  return !isLong(date, service, asked.rules) || requirement.longDateReason !== undefined;
};

const isMeasurable = ({ criteria }: NoticeRequirement, { rules }: OfNotice): boolean =>
  criteria.length > 0 &&
  criteria.every(
    ({ evidenceType }) =>
      evidenceType !== undefined && rules.regime.vocabularies.evidenceTypes.value.includes(evidenceType),
  );

const subjectOf = ({ subject }: CaseFile): string => subject.person ?? subject.organisation;

const missingRecipients = ({ notice, file }: OfNotice): readonly string[] => {
  const needed = [
    subjectOf(file),
    ...(file.higherBody === undefined ? [] : [file.higherBody.id]),
    ...notice.requirements.flatMap(({ owners }) => owners.map(({ unit }) => unit)),
    ...notice.requirements.flatMap(({ monitor }) => (monitor === undefined ? [] : [monitor])),
    ...notice.authorities,
  ];
  return [...new Set(needed)].filter((one) => !notice.recipients.some(({ id }) => id === one));
};

const hasPlannedPeriod = ({ notice, file }: OfNotice): boolean =>
  file.plan?.period !== undefined &&
  notice.period?.from === file.plan.period.from &&
  notice.period.to === file.plan.period.to;

/** What the vault answered about the text that goes out next: the draft report, later the notice. */
const namesInformant = ({ notice, documents, round }: CaseFile): boolean => {
  const kind = notice === null ? 'draftReport' : 'conclusionNotice';
  const filed = documents.filter((document) => document.kind === kind && document.round === round).at(-1);
  return notice?.informantsFound === true || filed?.informantsAbsent === false;
};

/** Met by one property of the notice as a whole. */
const whole = (isMet: (asked: OfNotice) => boolean): Requirement => ({
  met: (asked) => asked.file.notice !== null && isMet({ ...asked, notice: asked.file.notice }),
  remedy: ['draftConclusionNotice'],
});

/** The fifteen requirements of a complete notice (handbook, requirements §5). */
export const completenessRequirements = {
  everyPlanItemConcluded: lacking('items', ({ notice, file }) =>
    file.planItems.filter(({ id }) => !isConcluded(notice, id, file)).map(({ id }) => id),
  ),
  everyFindingComplete: perFinding(isComplete),
  everyFindingAnswered: perFinding(isAnswered),
  everyRequirementTraced: perRequirement(isTraced),
  everyRequirementAtomic: perRequirement(isAtomic, 'fact'),
  everyRequirementOwned: perRequirement(isOwned, 'fact'),
  everyRequirementDated: perRequirement(isDated),
  everyRequirementMeasurable: perRequirement(isMeasurable),
  everyRequirementMonitored: perRequirement(
    ({ monitor }) => monitor !== undefined && monitor !== 'team',
    ['assignDuty'],
  ),
  earlierRequirementsListed: lacking('requirements', (asked) =>
    openEarlier(asked)
      .filter((open) => !asked.notice.earlier.some(({ id }) => id === open.id))
      .map(({ id }) => id),
  ),
  legalBasesComplete: lacking('bases', ({ notice }) =>
    basisKinds.filter((kind) => !notice.bases.some((basis) => basis.kind === kind)),
  ),
  recipientsComplete: lacking('recipients', missingRecipients),
  informantsAbsent: { met: ({ file }) => !namesInformant(file), remedy: 'fact' },
  periodMatchesPlan: whole(hasPlannedPeriod),
  reportBackDated: whole(({ notice }) => notice.reportBackDate !== undefined),
} as const satisfies Record<(typeof noticeCompleteness)[number], Requirement>;
