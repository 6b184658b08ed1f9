import { addMonths, localDate } from '#libs/regime';
import type { Asked } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import { count } from '../clocks/count.ts';
import { openDeadlines } from '../clocks/open.ts';
import { openEscalations } from '../escalation/open.ts';
import { given, type Requirement } from '../requirement.ts';
import { lackingIn, type Amending, type NoticeFound } from './amending.ts';
import { isUnderReview, openReview } from './open.ts';

const monthsOfYear = 12;

/** Whoever prepared the first conclusion: nobody of them prepares its review. */
const preparers = ({ everOnCase, appraisal, duties }: CaseFile): readonly string[] =>
  [...everOnCase.team, ...everOnCase.officers, appraisal?.by, duties.appraiser].filter(
    (person) => person !== undefined,
  );

interface Prepared {
  readonly preparedBy: readonly string[];
}

const reused = ({ file, input }: Asked<Prepared>): readonly string[] =>
  input.preparedBy.filter((person) => preparers(file).includes(person));

/** The subject may petition as long after the decision as it could ask for it; once in a case. */
const mayPetition = ({ file, rules, at }: Asked): boolean => {
  const { reconsideration, reviews } = file;
  if (reconsideration === undefined || reviews.some(({ kind }) => kind === 'petition')) return false;
  const start = { event: 'reconsiderationDecided', at: reconsideration.at };
  return at < count(file, rules, { rule: 'D16', start }).dueAt;
};

interface Ground {
  readonly ground: string;
}

/** The last day on which a recheck may be ordered. */
const orderableUntil = ({ file, rules }: Asked): string | undefined =>
  file.service === null
    ? undefined
    : addMonths(file.service.on, Math.round(rules.regime.escalation.recheckOrderedWithinYears.value * monthsOfYear));

const isListed = (asked: Asked<Ground>): boolean => {
  const { rules, input, at } = asked;
  const until = orderableUntil(asked);
  if (until === undefined || localDate(at, rules.calendar) > until) return false;
  return rules.regime.vocabularies.recheckGrounds.value.includes(input.ground);
};

const ofReconsideration = {
  reconsiderationWindowOpen: {
    met: ({ file }) => openDeadlines(file, 'D16').some(({ state }) => state === 'running'),
  },
  reconsiderationOpen: { met: ({ file }) => openReview(file, 'reconsideration') !== undefined },
  reconsiderationDecided: { met: ({ file }) => file.reconsideration !== undefined },
  preparersNew: given<Prepared>({
    met: (asked) => reused(asked).length === 0,
    params: (asked) => ({ persons: reused(asked) }),
    remedy: 'fact',
  }),
  amendingNoticeComplete: given<Amending, NoticeFound | undefined>({
    met: (asked) => lackingIn(asked).length === 0,
    params: (asked) => ({ missing: lackingIn(asked) }),
  }),
  amendingNoticeUnserved: { met: ({ file }) => openReview(file, 'amendingNotice') !== undefined },
} as const satisfies Record<string, Requirement>;

const ofTheHigherBody = {
  higherBodyExists: { met: ({ file }) => file.higherBody !== undefined },
  petitionWindowOpen: { met: mayPetition },
  petitionOpen: { met: ({ file }) => openReview(file, 'petition') !== undefined },
  recheckGroundListed: given<Ground>({
    met: isListed,
    params: (asked) => {
      const until = orderableUntil(asked);
      return { ground: asked.input.ground, ...(until !== undefined && { until }) };
    },
  }),
  recheckOpen: { met: ({ file }) => openEscalations(file, 'recheck').length > 0 },
} as const satisfies Record<string, Requirement>;

export const reviewRequirements = {
  ...ofReconsideration,
  ...ofTheHigherBody,
  reviewOpen: { met: ({ file }) => isUnderReview(file) },
  effectSuspended: { met: ({ file }) => (file.heldByReview ?? []).length > 0, remedy: ['suspendEffect'] },
} as const satisfies Record<string, Requirement>;
