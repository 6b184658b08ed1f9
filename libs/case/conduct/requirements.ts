import type { CaseFile } from '../case-file.ts';
import { hasPassed, inForce, openDeadlines } from '../clocks/open.ts';
import type { Minutes } from '../inputs.ts';
import { profileOf } from '../profile.ts';
import { given, happened, type Requirement } from '../requirement.ts';
import { findingRequirements } from './finding.ts';

const attested = ({ readBack, signatures }: Minutes): boolean =>
  readBack &&
  signatures.every(
    ({ name, signed, refusalAttestedBy }) => signed || (refusalAttestedBy !== undefined && refusalAttestedBy !== name),
  );

const unansweredItems = (file: CaseFile): readonly string[] =>
  file.planItems
    .filter(({ openedAt, answer }) => answer === undefined || answer.sequence <= openedAt)
    .map(({ id }) => id);

const unansweredPoints = (file: CaseFile): readonly string[] =>
  file.comments
    .flatMap(({ points }) => points)
    .filter(({ answer }) => answer === undefined)
    .map(({ id }) => id);

/** The window to comment on the draft that was served last lapsed. */
const windowLapsed = (file: CaseFile): boolean =>
  file.deadlines.some(
    ({ rule, state, start }) =>
      rule === 'D5' && state === 'lapsed' && start.sequence >= (file.done['draftServed']?.sequence ?? Infinity),
  );

/** Whether the subject had its say on the draft served last: it commented, waived, or let the window lapse. */
export const isHeardOnDraft = (file: CaseFile): boolean =>
  file.done['commentsReceived'] !== undefined || file.done['commentsWaived'] !== undefined || windowLapsed(file);

const selfReport = {
  evidenceListAttached: given<{ readonly evidence: readonly unknown[]; readonly noEvidence: boolean }>({
    met: ({ input }) => input.evidence.length > 0 || input.noEvidence,
  }),
  selfReportOverdue: {
    met: ({ file, at }) =>
      file.selfReport === null &&
      openDeadlines(file, 'D2').some((deadline) => deadline.round === file.round && hasPassed(deadline, at)),
    params: ({ file }) => {
      const running = openDeadlines(file, 'D2')[0];
      return running === undefined ? {} : { deadline: running.id, due: inForce(running).dueDate };
    },
    remedy: 'fact',
  },
  selfReportMissing: {
    met: ({ file }) => file.done['exOfficioContinuationRecorded'] !== undefined && file.selfReport === null,
  },
  selfReportReminderServed: happened('selfReportReminderServed', ['serveSelfReportReminder']),
} as const satisfies Record<string, Requirement>;

interface ItemInput {
  readonly item: string;
  readonly evidence: readonly string[];
  readonly notVerifiedBecause?: string;
}

const verification = {
  itemHasEvidenceOrReason: given<ItemInput>({
    met: ({ file, input }) =>
      file.planItems.some(({ id }) => id === input.item) &&
      (input.notVerifiedBecause !== undefined || input.evidence.length > 0) &&
      input.evidence.every((id) => file.evidence.some((one) => one.id === id)),
    params: ({ input }) => ({ item: input.item }),
    remedy: ['addEvidence'],
  }),
  everyPlanItemAnswered: {
    met: ({ file }) => unansweredItems(file).length === 0,
    params: ({ file }) => ({ items: unansweredItems(file) }),
    remedy: ['answerPlanItem'],
  },
  kindConvertible: {
    met: ({ file, rules }) => profileOf({ file, rules }).convertsTo !== undefined,
    params: ({ file }) => ({ kind: file.kind }),
    remedy: ['openLinkedCase'],
  },
} as const satisfies Record<string, Requirement>;

const exchange = {
  draftReportFiled: { met: ({ file }) => file.draft !== null, remedy: ['fileDocument'] },
  draftServed: happened('draftServed', ['serveDraft']),
  commentWindowOpen: {
    met: ({ file, at }) =>
      file.deadlines.some(
        (deadline) => deadline.rule === 'D5' && deadline.state === 'running' && !hasPassed(deadline, at),
      ),
  },
  commentsReceived: happened('commentsReceived'),
  subjectHeardOnDraft: { met: ({ file }) => isHeardOnDraft(file), remedy: 'fact' },
  everyCommentAnswered: {
    met: ({ file }) => unansweredPoints(file).length === 0,
    params: ({ file }) => ({ points: unansweredPoints(file) }),
    remedy: ['answerComments'],
  },
} as const satisfies Record<string, Requirement>;

const report = {
  conferenceQuorumMet: given<{ readonly present: number; readonly entitled: number }>({
    met: ({ rules, input }) => {
      const [part, whole] = rules.regime.acts.conferenceQuorum.value;
      return input.present * whole >= input.entitled * part;
    },
    params: ({ input }) => ({ present: input.present, entitled: input.entitled }),
    remedy: ['dispenseWithConference'],
  }),
  finalReportFiled: { met: ({ file }) => file.report !== null, remedy: ['fileDocument'] },
  everyDissentAttached: {
    met: ({ file }) => file.opinions.every(({ attached }) => attached),
    params: ({ file }) => ({ opinions: file.opinions.filter(({ attached }) => !attached).map(({ id }) => id) }),
    remedy: ['fileDocument'],
  },
  teamReportCountersigned: happened('teamReportCountersigned', ['countersignTeamReport']),
} as const satisfies Record<string, Requirement>;

export const conductRequirements = {
  minutesSignedOrRefusalMinuted: given<{ readonly minutes: Minutes }>({
    met: ({ input }) => attested(input.minutes),
    remedy: 'fact',
  }),
  ...selfReport,
  ...verification,
  ...findingRequirements,
  ...exchange,
  ...report,
} as const satisfies Record<string, Requirement>;
