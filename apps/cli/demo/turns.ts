import { inForce, openDeadlines, type ActionName, type CaseFile, type DocumentRef } from '#libs/case';
import { addDays } from '#libs/regime';
import type { Role, Table } from '../play/table.ts';
import { actOf } from '../play/table.ts';

/** Something that happens once on the way, besides the straight path. */
export interface Turn {
  readonly name: string;
  readonly when: (file: CaseFile) => boolean;
  /** Days that pass first. */
  readonly days?: number;
  readonly by: Role;
  readonly action: ActionName;
  readonly input: (table: Table) => unknown;
}

const running = (file: CaseFile, rule: string) => openDeadlines(file).find((deadline) => deadline.rule === rule);
const conduct = (file: CaseFile) => openDeadlines(file).find(({ rule }) => /^D3[a-f]$/.test(rule));
const idOf = (deadline: { readonly id: string } | undefined): string => deadline?.id ?? '';
const has = (file: CaseFile, event: string): boolean => file.done[event] !== undefined;
const paper = (table: Table): DocumentRef => table.document;
const measure = (file: CaseFile) => file.measures.find(({ state }) => state === 'submitted');

/** An extension, a pause, questions of the body and a rejected measure: what makes a case more than a straight line. */
export const turns: readonly Turn[] = [
  {
    name: 'extensionRequested',
    when: (file) => file.stage === 'verification' && conduct(file) !== undefined && file.evidence.length > 0,
    days: 3,
    by: 'leader',
    action: 'requestExtension',
    input: ({ file }) => ({ deadline: idOf(conduct(file)), count: 5, ground: 'complexity' }),
  },
  {
    name: 'extensionGranted',
    when: (file) => file.extensionRequests.some(({ answer }) => answer === undefined),
    by: 'chair',
    action: 'grantExtension',
    input: ({ file }) => ({ request: file.extensionRequests.at(-1)?.id ?? '', count: 5 }),
  },
  {
    name: 'clockPaused',
    when: (file) => file.stage === 'verification' && conduct(file)?.extensions.length === 1,
    by: 'chair',
    action: 'pauseClock',
    input: ({ file, today }) => ({
      deadline: idOf(conduct(file)),
      ground: 'forceMajeure',
      endCondition: 'The road is open again',
      until: addDays(today, 20),
    }),
  },
  {
    name: 'clockResumed',
    when: (file) => conduct(file)?.state === 'paused',
    days: 6,
    by: 'chair',
    action: 'resumeClock',
    input: ({ file }) => ({ deadline: idOf(conduct(file)) }),
  },
  {
    name: 'returnedWithQuestions',
    when: (file) => file.stage === 'deliberation' && file.round === 1,
    days: 2,
    by: 'secretary',
    action: 'returnWithQuestions',
    input: (table) => ({
      act: actOf(table),
      questions: [{ item: table.file.planItems[0]?.id ?? '', question: 'Who approved the second payment?' }],
      reportBy: addDays(table.today, 14),
    }),
  },
  {
    name: 'measureRejected',
    when: (file) =>
      file.stage === 'remediationVerification' && measure(file) !== undefined && file.duties.verifiers.length > 0,
    by: 'verifier',
    action: 'rejectMeasure',
    input: (table) => ({
      measure: measure(table.file)?.id ?? '',
      record: paper(table),
      reasons: 'The minutes of the adopting meeting are missing',
    }),
  },
];

/** The date by which the subject reports, so that reminders are seen before it does. */
export const selfReportDue = (file: CaseFile): string | undefined => {
  const deadline = running(file, 'D2');
  return deadline && !has(file, 'selfReportReceived') ? inForce(deadline).dueAt : undefined;
};
