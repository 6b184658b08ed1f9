import type { Day, Instant } from '#libs/regime';
import type { CaseFile, Duties } from '../case-file.ts';
import type { CaseEvent, EventOf, Evolution } from '../event.ts';
import type { BodyAct, DocumentRef, Minutes } from '../inputs.ts';
import { withClosed } from '../escalation/open.ts';
import { withDocuments } from '../people/documents.ts';
import { newRound } from '../rounds.ts';
import { without } from '../case-file.ts';
import { measureOf } from './measure-of.ts';
import type { Delivery, HearingOutcome, NoticeContent, OpenRequirement, OwnerStanding } from './part.ts';

interface Remarks {
  readonly remarks: string;
}

/** A count of votes, as the minutes state it. */
export interface Count {
  readonly act: BodyAct;
  /** Persons of the body who were there. */
  readonly present: readonly string[];
  readonly voters: readonly string[];
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  readonly officialMembers: number;
}

/** What the events of this chapter record. */
export interface DeliberationEvents {
  sessionScheduled: Remarks & { readonly on: Day };
  appraisalRecorded: Remarks & {
    readonly note: DocumentRef;
    readonly opinion: 'agrees' | 'agreesWithRemarks' | 'disagrees';
  };
  subjectHeard: Remarks & {
    readonly outcome: HearingOutcome;
    readonly minutes: Minutes;
    readonly notified: readonly { readonly date: Day; readonly notice: DocumentRef }[];
  };
  returnedWithQuestions: {
    readonly act: BodyAct;
    readonly questions: readonly { readonly item: string; readonly question: string }[];
    readonly reportBy?: Day;
  };
  conclusionNoticeDrafted: {
    readonly notice: NoticeContent;
    readonly hash: string;
    readonly informantsFound: boolean;
    readonly otherSubjectNamed: boolean;
    readonly owners: readonly OwnerStanding[];
    readonly openRequirements: readonly OpenRequirement[];
  };
  conclusionVoted: Count & {
    readonly hash: string;
    readonly monitor?: string;
    readonly meetings?: readonly Day[];
    /** When the result was announced, where that is when the body decides. */
    readonly effectiveAt?: Instant;
  };
  voteWithoutMajorityRecorded: Count & { readonly meetings?: readonly Day[] };
  voteSetAside: Remarks & { readonly act: BodyAct; readonly meetings?: readonly Day[] };
  conclusionNoticeSigned: Remarks & { readonly hash: string };
  conclusionNoticeIssued: Remarks & { readonly number: string; readonly seal: string };
  disciplineNeedConcluded: Remarks & {
    readonly act: BodyAct;
    readonly persons: readonly string[];
    readonly forms: readonly { readonly form: string; readonly votes: number }[];
    /** The form for which there is a majority, votes of heavier forms counted in. */
    readonly decided?: string;
  };
  noticeServed: Remarks & {
    readonly minutes: Minutes;
    readonly deliveries: readonly Delivery[];
    /** The local date of service: day 0 of execution. */
    readonly servedOn: Day;
    readonly effectiveAt?: Instant;
    readonly measures: readonly { readonly measure: string; readonly dueDate: Day }[];
    readonly reportBackDate?: Day;
  };
  noticePublished: Remarks & { readonly place: string };
}

const votedDuties = (file: CaseFile, event: EventOf<'conclusionVoted'>): Duties =>
  event.data.monitor === undefined ? file.duties : { ...file.duties, monitor: event.data.monitor };

const withoutTeam = (duties: Duties): Duties => {
  const { teamLeader: _leader, teamSecretary: _secretary, ...rest } = duties;
  return { ...rest, teamMembers: [] };
};

const dissolved = ({ duties }: CaseFile): CaseFile['dissolvedTeam'] => ({
  ...(duties.teamLeader !== undefined && { leader: duties.teamLeader }),
  members: [...duties.teamMembers, ...(duties.teamSecretary === undefined ? [] : [duties.teamSecretary])],
});

/** The minutes of the session in which the body acted, filed with its act. */
const minuted = (
  file: CaseFile,
  event: Pick<CaseEvent, 'sequence' | 'by' | 'at'> & { readonly data: { readonly act: BodyAct } },
): Pick<CaseFile, 'documents'> => ({
  documents: withDocuments(file, event, { sessionMinutes: event.data.act.minutes }),
});

export const deliberationEvolution: Evolution<DeliberationEvents> = {
  sessionScheduled: (_file, event) => ({ session: { on: event.data.on, sequence: event.sequence } }),
  appraisalRecorded: (file, event) => ({
    appraisal: { by: event.by, at: event.at, sequence: event.sequence },
    documents: withDocuments(file, event, { appraisalNote: event.data.note }),
  }),
  subjectHeard: (file, event) => ({
    hearing: { outcome: event.data.outcome, sequence: event.sequence },
    documents: withDocuments(file, event, { hearingMinutes: event.data.minutes.document }),
  }),
  returnedWithQuestions: (file, event) => ({
    ...newRound(
      file,
      event.data.questions.map(({ item }) => item),
    ),
    ...minuted(file, event),
  }),
  conclusionNoticeDrafted: (file, event) => {
    const { notice, ...found } = event.data;
    return {
      notice: { ...notice, ...found, sequence: event.sequence, at: event.at },
      documents: withDocuments(file, event, { conclusionNotice: notice.document }),
    };
  },
  conclusionVoted: (file, event) => ({
    vote: {
      sequence: event.sequence,
      at: event.at,
      hash: event.data.hash,
      voters: event.data.voters,
      officialMembers: event.data.officialMembers,
      inFavour: event.data.inFavour,
    },
    everVoted: [...new Set([...file.everVoted, ...event.data.voters])],
    duties: votedDuties(file, event),
    ...minuted(file, event),
  }),
  voteWithoutMajorityRecorded: minuted,
  voteSetAside: (file, event) => ({
    ...minuted(file, event),
    notice: null,
    vote: null,
    signature: null,
    disciplineNeed: null,
    done: without(
      file.done,
      'conclusionNoticeDrafted',
      'conclusionVoted',
      'conclusionNoticeSigned',
      'disciplineNeedConcluded',
    ),
  }),
  conclusionNoticeSigned: (_file, event) => ({
    signature: { hash: event.data.hash, by: event.by, at: event.at, sequence: event.sequence },
  }),
  conclusionNoticeIssued: (file, event) => ({
    issued: { number: event.data.number, seal: event.data.seal, at: event.at, sequence: event.sequence },
    measures: (file.notice?.requirements ?? []).map((requirement, index) =>
      measureOf(requirement, file.notice, `m${event.sequence}-${index + 1}`),
    ),
    dissolvedTeam: dissolved(file),
    duties: withoutTeam(file.duties),
    ...withClosed(file, event, ({ kind }) => kind === 'jointTeam' || kind === 'takeOver'),
  }),
  disciplineNeedConcluded: (file, event) => ({
    ...minuted(file, event),
    disciplineNeed: {
      at: event.at,
      sequence: event.sequence,
      ...(event.data.decided !== undefined && { form: event.data.decided }),
    },
  }),
  noticeServed: (file, event) => {
    const { servedOn, reportBackDate, deliveries, measures } = event.data;
    const due = new Map(measures.map(({ measure, dueDate }) => [measure, dueDate]));
    return {
      service: {
        on: servedOn,
        at: event.at,
        sequence: event.sequence,
        ...(reportBackDate !== undefined && { reportBackDate }),
      },
      deliveries: [...file.deliveries, ...deliveries],
      documents: withDocuments(file, event, { serviceMinutes: event.data.minutes.document }),
      measures: file.measures.map((measure) => {
        const dueDate = due.get(measure.id);
        return dueDate === undefined ? measure : { ...measure, dueDate, originalDueDate: dueDate };
      }),
    };
  },
};
