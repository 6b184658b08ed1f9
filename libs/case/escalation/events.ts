import type { Day } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { EventOf, EventType, Evolution } from '../event.ts';
import { linkedTo, type Following } from '../endings/following.ts';
import type { BodyAct, DocumentRef } from '../inputs.ts';
import { withDocuments } from '../people/documents.ts';
import type { Custody } from './custody.ts';
import { joined, type JointTeam } from './joint-team.ts';
import { changedEscalation, withAnswer, withClosed, withEscalation } from './open.ts';
import type { EscalationKind } from './part.ts';

interface About {
  readonly escalation: string;
}
interface Reasoned extends About {
  readonly reason: string;
}
interface Papers {
  readonly documents: readonly DocumentRef[];
}
interface Ruling extends Reasoned {
  readonly document?: DocumentRef;
}

/** An order that ends the case here; it goes on in its successor. */
interface HandedOver {
  readonly reason: string;
  readonly remarks: string;
  readonly following: Following;
  readonly custody: Custody;
}

/** What the events of this chapter record. Each names the escalation that it opens, changes or closes, if any. */
export interface EscalationEvents {
  guidanceRequested: About & Papers & { readonly question: string };
  guidanceGiven: About & { readonly binding: boolean; readonly answer: string; readonly document?: DocumentRef };
  guidanceRequestReturned: Reasoned;
  guidancePassedUp: About & { readonly to: string; readonly remarks: string };
  jointTeamRequested: Reasoned & Papers;
  jointTeamAgreed: JointTeam;
  jointTeamDeclined: Reasoned;
  takeOverRequested: Reasoned &
    Papers & {
      /** Why the case counted as serious or complex when this was asked. */
      readonly complexity: {
        readonly score: number;
        readonly triggers: readonly string[];
        readonly scores: readonly string[];
      };
    };
  takeOverDeclined: Reasoned;
  takeOverTurnedIntoJointTeam: JointTeam;
  takeOverAccepted: About & HandedOver;
  assignedToOtherBody: About & HandedOver;
  fileWithdrawn: HandedOver & { readonly ground: string };
  newDateSet: Reasoned & { readonly deadline: string; readonly newDate: Day };
  supervisionOrdered: Reasoned;
  accountabilityOrdered: Reasoned & { readonly accountBy: Day };
  dissentReported: About & Papers & { readonly directive: string; readonly opinion: string };
  committeeUpheld: Ruling;
  inspectionCommitteeUpheld: Ruling;
  extraTimeRequested: About & {
    readonly deadline: string;
    readonly count: number;
    readonly ground: string;
    readonly remarks: string;
  };
  extraTimeGranted: About & { readonly deadline: string; readonly count: number; readonly remarks: string };
  extraTimeRefused: Reasoned;
  referredOutside: Reasoned & Papers & { readonly act: BodyAct; readonly authority: string };
  referralReceived: About & {
    readonly proof: 'receipt' | 'delivery';
    readonly receivedOn: Day;
    readonly document: DocumentRef;
    readonly remarks: string;
  };
  escalationAcknowledged: About;
  requestWithdrawn: Reasoned;
  leftUnanswered: About;
}

type Answers = {
  [Type in keyof EscalationEvents & EventType]: EscalationEvents[Type] extends About ? Type : never;
}[keyof EscalationEvents & EventType];

const answered = (file: CaseFile, event: EventOf<Answers>): Partial<CaseFile> =>
  withAnswer(file, event.data.escalation, event);

/** The body above, or the case's own where the question came from there. */
const otherSide = (file: CaseFile, as: string): { readonly to?: string } => {
  const to = as.startsWith('higher') ? file.body.id : file.higherBody?.id;
  return to === undefined ? {} : { to };
};

type Asks = Extract<Answers, 'guidanceRequested' | 'jointTeamRequested' | 'takeOverRequested' | 'dissentReported'>;

const opens =
  (kind: EscalationKind) =>
  (file: CaseFile, event: EventOf<Asks>): Partial<CaseFile> => ({
    ...withEscalation(file, event, { kind, ...otherSide(file, event.as) }),
    documents: withDocuments(file, event, { [`${kind}Request`]: event.data.documents }),
  });

const ruled = (file: CaseFile, event: EventOf<'committeeUpheld' | 'inspectionCommitteeUpheld'>): Partial<CaseFile> => ({
  ...answered(file, event),
  documents: withDocuments(file, event, { dissentRuling: event.data.document }),
});

const agreedOn = (
  file: CaseFile,
  event: EventOf<'jointTeamAgreed' | 'takeOverTurnedIntoJointTeam'>,
): Partial<CaseFile> => ({ ...answered(file, event), ...joined(file, event) });

const tookOver = (file: CaseFile, event: EventOf<'takeOverAccepted' | 'assignedToOtherBody'>): Partial<CaseFile> => ({
  ...answered(file, event),
  ...linkedTo(file, event),
});

const newDateSet = (file: CaseFile, event: EventOf<'newDateSet'>): Partial<CaseFile> => {
  const { deadline, newDate } = event.data;
  const concerned = file.deadlines.find(({ id }) => id === deadline);
  return {
    ...answered(file, event),
    ...(concerned?.rule === 'D10' && {
      measures: file.measures.map((one) => (one.id === concerned.about ? { ...one, dueDate: newDate } : one)),
    }),
  };
};

const passedUp = (file: CaseFile, { data }: EventOf<'guidancePassedUp'>): Partial<CaseFile> =>
  changedEscalation(file, data.escalation, ({ to, passedBy = [], acknowledgedAt: _before, ...rest }) => ({
    ...rest,
    to: data.to,
    passedBy: [...passedBy, ...(to === undefined ? [] : [to])],
  }));

export const escalationEvolution: Evolution<EscalationEvents> = {
  guidanceRequested: opens('guidance'),
  guidanceGiven: (file, event) => ({
    ...answered(file, event),
    documents: withDocuments(file, event, { guidance: event.data.document }),
  }),
  guidanceRequestReturned: answered,
  guidancePassedUp: passedUp,
  jointTeamRequested: opens('jointTeam'),
  jointTeamAgreed: agreedOn,
  jointTeamDeclined: answered,
  takeOverRequested: opens('takeOver'),
  takeOverDeclined: answered,
  takeOverTurnedIntoJointTeam: agreedOn,
  takeOverAccepted: tookOver,
  assignedToOtherBody: tookOver,
  fileWithdrawn: linkedTo,
  newDateSet,
  supervisionOrdered: (file, event) => ({
    ...answered(file, event),
    ...(file.higherBody !== undefined && {
      supervision: { body: file.higherBody.id, at: event.at, sequence: event.sequence },
    }),
  }),
  accountabilityOrdered: (file, event) => ({
    ...answered(file, event),
    accountability: [
      ...(file.accountability ?? []),
      { escalation: event.data.escalation, dueDate: event.data.accountBy, at: event.at },
    ],
  }),
  dissentReported: opens('dissent'),
  committeeUpheld: ruled,
  inspectionCommitteeUpheld: ruled,
  extraTimeRequested: (file, event) => {
    const { deadline } = event.data;
    const version = file.deadlines.find(({ id }) => id === deadline)?.versions.at(-1)?.version;
    return withEscalation(file, event, {
      kind: 'extendBeyondLimit',
      ...otherSide(file, event.as),
      deadline,
      ...(version !== undefined && { version }),
    });
  },
  extraTimeGranted: answered,
  extraTimeRefused: answered,
  referredOutside: (file, event) => ({
    ...withEscalation(file, event, { kind: 'referralOut' }),
    documents: withDocuments(file, event, {
      referral: event.data.documents,
      sessionExtract: event.data.act.minutes,
    }),
  }),
  referralReceived: (file, event) => ({
    ...answered(file, event),
    documents: withDocuments(file, event, { referralReceipt: event.data.document }),
  }),
  escalationAcknowledged: (file, { data, at }) =>
    changedEscalation(file, data.escalation, (escalation) => ({ ...escalation, acknowledgedAt: at })),
  requestWithdrawn: (file, event) => withClosed(file, event, ({ id }) => id === event.data.escalation),
  leftUnanswered: (file, event) => ({
    ...withClosed(file, event, ({ id }) => id === event.data.escalation),
    reviews: file.reviews.map((review) =>
      review.id === event.data.escalation && review.closedAt === undefined ? { ...review, closedAt: event.at } : review,
    ),
  }),
};
