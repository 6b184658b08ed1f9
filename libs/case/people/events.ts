import type { Grade } from '#libs/regime';
import { without, type CaseFile, type Duties } from '../case-file.ts';
import type { EventOf, Evolution } from '../event.ts';
import type { DocumentRef } from '../inputs.ts';
import { challengeEvolution, type ChallengeEvents } from './challenge.ts';
import { decided } from './decided.ts';
import { messageDelivered, type DeliveryEvents } from './deliveries.ts';
import { disciplineEvolution, type DisciplineEvents } from './discipline.ts';
import { withDocuments } from './documents.ts';
import { everAfter, flagsOf, openedConflicts, withSnapshots, type Found } from './naming.ts';
import type { ConflictType, Snapshot } from './part.ts';
import type { RepinningEvents } from './repinning.ts';
import { successionEvolution, type SuccessionEvents } from './succession.ts';

/** One interest that somebody declares. */
export interface Interest {
  readonly type: ConflictType;
  readonly remarks: string;
}

export const singleDuties = [
  'assignedOfficer',
  'directingMember',
  'appraiser',
  'bodyRepresentative',
  'monitor',
  'bodySecretary',
  'registry',
  'closer',
] as const;
export type SingleDuty = (typeof singleDuties)[number];

export const teamRoles = ['teamLeader', 'teamSecretary', 'teamMember', 'technicalSecond'] as const;
export type TeamRole = (typeof teamRoles)[number];

/** What the events of this chapter record. */
export interface PeopleEvents
  extends ChallengeEvents, DisciplineEvents, RepinningEvents, SuccessionEvents, DeliveryEvents {
  dutyAssigned: {
    readonly duty: SingleDuty | 'verifier';
    readonly person: string;
    /** The verifier whose place the person takes; without one, a further verifier is named. */
    readonly replaces?: string;
    readonly interests: readonly Interest[];
    readonly snapshot: Snapshot;
    readonly reason: string;
  };
  teamChanged: {
    readonly role: TeamRole | 'directingMember';
    readonly leaves?: string;
    readonly joins?: string;
    readonly interests?: readonly Interest[];
    readonly snapshot?: Snapshot;
    readonly reason: string;
    readonly handover?: DocumentRef;
  };
  interestsDeclared: { readonly interests: readonly Interest[] };
  conflictCleared: { readonly conflict: string; readonly reason: string };
  conflictUpheld: { readonly conflict: string; readonly reason: string };
  opinionReserved: { readonly document: DocumentRef; readonly remarks: string };
  documentFiled: {
    readonly kind: string;
    readonly document: DocumentRef;
    /** Opinions that are attached to the report. */
    readonly opinions: readonly string[];
    readonly informantsAbsent: boolean;
    readonly remarks: string;
  };
  caseGraded: { readonly grade: Grade; readonly reason: string };
}

const declaredBy = (person: string, interests: readonly Interest[] = []): readonly Found[] =>
  interests.map(({ type }) => ({ person, type, source: 'declared' }));

const withDeclaration = (file: CaseFile, person: string): readonly string[] =>
  file.declared.includes(person) ? file.declared : [...file.declared, person];

const dutiesAfter = (duties: Duties, { duty, person, replaces }: PeopleEvents['dutyAssigned']): Duties =>
  duty === 'verifier'
    ? { ...duties, verifiers: [...duties.verifiers.filter((one) => one !== replaces && one !== person), person] }
    : { ...duties, [duty]: person };

/** What follows when somebody takes a part: snapshot, declaration, flags, and that it is remembered. */
const joining = (
  file: CaseFile,
  event: { readonly sequence: number; readonly at: string },
  duties: Duties,
  newcomer: { readonly snapshot: Snapshot; readonly interests: readonly Interest[] },
): Partial<CaseFile> => ({
  duties,
  everOnCase: everAfter(file.everOnCase, duties),
  snapshots: withSnapshots(file, [newcomer.snapshot]),
  declared: withDeclaration(file, newcomer.snapshot.person),
  conflicts: openedConflicts(file.conflicts, event, [
    ...declaredBy(newcomer.snapshot.person, newcomer.interests),
    ...flagsOf([newcomer.snapshot]),
  ]),
});

const without1 = <Key extends keyof Duties>(duties: Duties, key: Key): Omit<Duties, Key> => {
  const { [key]: _former, ...rest } = duties;
  return rest;
};

const teamAfter = (duties: Duties, { role, leaves, joins }: PeopleEvents['teamChanged']): Duties => {
  if (role === 'teamMember' || role === 'technicalSecond') {
    const staying = duties.teamMembers.filter((person) => person !== leaves && person !== joins);
    return { ...duties, teamMembers: joins === undefined ? staying : [...staying, joins] };
  }
  const rest = without1(duties, role) as Duties;
  const elsewhere = { ...rest, teamMembers: rest.teamMembers.filter((person) => person !== joins) };
  return joins === undefined ? elsewhere : { ...elsewhere, [role]: joins };
};

const secondsAfter = (file: CaseFile, { role, leaves, joins }: PeopleEvents['teamChanged']): readonly string[] => {
  const staying = file.seconds.filter((person) => person !== leaves && person !== joins);
  return role === 'technicalSecond' && joins !== undefined ? [...staying, joins] : staying;
};

const teamChanged = (file: CaseFile, event: EventOf<'teamChanged'>): Partial<CaseFile> => {
  const { snapshot, interests } = event.data;
  const duties = teamAfter(file.duties, event.data);
  return {
    ...(snapshot === undefined ? { duties } : joining(file, event, duties, { snapshot, interests: interests ?? [] })),
    seconds: secondsAfter(file, event.data),
    documents: withDocuments(file, event, { handover: event.data.handover }),
  };
};

/** Kinds of documents that the file itself remembers, because later actions ask for the latest one. */
const reportKinds: Readonly<Record<string, 'draft' | 'report'>> = { draftReport: 'draft', teamReport: 'report' };

const opinionsAfter = (file: CaseFile, { kind, opinions }: PeopleEvents['documentFiled']): CaseFile['opinions'] =>
  file.opinions.map((opinion) => ({
    ...opinion,
    // A new report carries what is attached to it, and nothing that an earlier one carried.
    attached: opinions.includes(opinion.id) || (kind !== 'teamReport' && opinion.attached),
  }));

const documentFiled = (file: CaseFile, event: EventOf<'documentFiled'>): Partial<CaseFile> => {
  const { kind, document, informantsAbsent } = event.data;
  const report = reportKinds[kind];
  const documents = withDocuments(file, event, { [kind]: document });
  return {
    documents: documents.map((one) => (one.sequence === event.sequence ? { ...one, informantsAbsent } : one)),
    opinions: opinionsAfter(file, event.data),
    ...(report !== undefined && { [report]: { document, sequence: event.sequence } }),
    ...(kind === 'teamReport' && { done: without(file.done, 'teamReportCountersigned') }),
    // What was issued cannot be changed; before that, another text is not the one voted or signed.
    ...(kind === 'conclusionNotice' &&
      file.notice !== null &&
      file.issued === null && { notice: { ...file.notice, hash: document.hash } }),
  };
};

export const peopleEvolution: Evolution<PeopleEvents> = {
  messageDelivered,
  dutyAssigned: (file, event) => joining(file, event, dutiesAfter(file.duties, event.data), event.data),
  teamChanged,
  interestsDeclared: (file, event) => ({
    declared: withDeclaration(file, event.by),
    conflicts: openedConflicts(file.conflicts, event, declaredBy(event.by, event.data.interests)),
  }),
  conflictCleared: (file, event) => decided(file, event.data.conflict, 'cleared'),
  conflictUpheld: (file, event) => decided(file, event.data.conflict, 'upheld'),
  ...challengeEvolution,
  ...disciplineEvolution,
  ...successionEvolution,
  // The profile stays: another regime changes values, never what was pinned with the decision.
  regimeRepinned: (_file, { data }) => ({ rules: data.rules }),
  opinionReserved: (file, event) => ({
    opinions: [
      ...file.opinions,
      {
        id: `o${event.sequence}`,
        by: event.by,
        at: event.at,
        sequence: event.sequence,
        document: event.data.document,
        attached: false,
      },
    ],
    documents: withDocuments(file, event, { dissentingOpinion: event.data.document }),
  }),
  documentFiled,
  caseGraded: (file, { data, by, at }) => ({
    grade: data.grade,
    grades: [...file.grades, { grade: data.grade, reason: data.reason, by, at }],
  }),
};
