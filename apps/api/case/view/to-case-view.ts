import { isOpen, isOverdue, partiesOf, type Asking, type CaseFile, type Measure } from '#libs/case';
import type { CaseView, LinkView } from '#libs/contract';
import type { Language } from '../../http/words.ts';
import { toDeadlineView } from './deadline-view.ts';
import { toOptionViews } from './option-view.ts';
import { toPartyViews } from './party-view.ts';
import { toReviewViews } from './review-view.ts';
import { maySeeDeadline, maySeeEvent, sightOf, type Sight } from './sight.ts';

/** A question about one case, and the language of its answer. */
export type Viewing = Asking & {
  readonly file: CaseFile;
  readonly language: Language;
  /** Whether what the asker can do is told as well. */
  readonly withOptions: boolean;
  readonly links: readonly LinkView[];
};

/** What was served: the notice, and the one that amended it. */
const servedFindings = ({ notice, amendment }: CaseFile): readonly { readonly id: string }[] => [
  ...(notice?.findings ?? []),
  ...(amendment?.servedOn === undefined ? [] : amendment.notice.findings),
];

/** Findings of the team are drafts: outside the body only those of the served notice are shown. */
export const visibleFindings = (file: CaseFile, sight: Sight): CaseView['findings'] => {
  const findings: readonly { readonly id: string }[] =
    sight === 'caseFile' ? file.findings : sight !== 'hosting' && file.service !== null ? servedFindings(file) : [];
  return findings.map((finding) => ({ ...finding }));
};

const toSubject = ({ verification: _verification, closedBy: _closedBy, ...measure }: Measure) => measure;

/** Measures begin with service; who examined them is no matter of the subject's. */
export const visibleMeasures = (file: CaseFile, sight: Sight): CaseView['measures'] => {
  if (sight === 'hosting' || (sight !== 'caseFile' && file.service === null)) return [];
  return file.measures.map((measure) => (sight === 'ownPart' ? toSubject(measure) : { ...measure }));
};

const reviewFlags = (file: CaseFile, sight: Sight): CaseView['flags'] => {
  const open = toReviewViews(file, sight).filter((review) => review.open);
  return [
    ...(open.some(({ kind }) => kind === 'reconsideration') ? (['underReconsideration'] as const) : []),
    ...(open.some(({ kind }) => kind === 'recheck') ? (['underRecheck'] as const) : []),
  ];
};

/** What is derived, never stored: of the deadlines that the asker sees. */
const flagsOf = ({ file, at }: Viewing, sight: Sight): CaseView['flags'] => {
  const shown = file.deadlines.filter(({ owner }) => maySeeDeadline(sight, owner));
  const overdue = shown.some((deadline) => deadline.nature === 'duty' && isOverdue(deadline, at));
  const open = shown.filter(isOpen);
  return [
    ...(overdue ? (['overdue'] as const) : []),
    ...(open.some(({ state }) => state === 'paused') ? (['paused'] as const) : []),
    ...(open.some(({ extensions }) => extensions.length > 0) ? (['extended'] as const) : []),
    ...reviewFlags(file, sight),
  ];
};

const happened = ({ file, actor }: Viewing, sight: Sight): CaseView['happened'] =>
  Object.entries(file.done)
    .filter(([type, { by }]) => maySeeEvent(sight, { type, by, as: '' }, actor))
    .map(([event, { at }]) => ({ event, at }));

/** One case as the asker may see it. */
export const toCaseView = (viewing: Viewing): CaseView => {
  const { file, actor, language } = viewing;
  const sight = sightOf(file, actor);
  const { id, number, kind, stage, sequence, round, openedAt, body, higherBody, subject, variant, grade, rules } = file;
  return {
    id,
    number,
    kind,
    stage,
    sequence,
    round,
    openedAt,
    body,
    ...(higherBody !== undefined && sight === 'caseFile' && { higherBody: higherBody.id }),
    subject,
    variant,
    ...(grade !== undefined && { grade }),
    rules,
    flags: flagsOf(viewing, sight),
    you: { parties: [...partiesOf(file, actor)], sees: sight },
    parties: [...toPartyViews(file, sight)],
    findings: visibleFindings(file, sight),
    measures: visibleMeasures(file, sight),
    deadlines: file.deadlines
      .filter(({ owner }) => maySeeDeadline(sight, owner))
      .map((deadline) => toDeadlineView(deadline, viewing)),
    options: viewing.withOptions ? [...toOptionViews(viewing, sight, language)] : [],
    happened: happened(viewing, sight),
    links: viewing.links.map((link) => ({ ...link })),
    reviews: [...toReviewViews(file, sight)],
    ...(sight !== 'hosting' && file.contested !== undefined && { contested: [...file.contested.items] }),
    held: sight === 'hosting' ? [] : [...(file.heldByReview ?? [])],
  };
};
