import { inForce } from '#libs/case';
import { addDays } from '#libs/regime';
import { finding } from '../../../apps/cli/play/before-service.ts';
import { minutesOf, type Table } from '../../../apps/cli/play/table.ts';
import { allowed, has, nowhere, pause, refused, running, unread, type Pause, type Row } from './row.ts';

const none = () => ({});

const selfReport: readonly (Row | Pause)[] = [
  refused('selfReport', 'subject', 'submitSelfReport', 'evidenceListAttached', ({ document }) => ({
    report: document,
  })),
  refused('selfReport', 'subject', 'fileDocument', 'documentKindOpenToParty', ({ document }) => ({
    kind: 'teamReport',
    document,
  })),
  refused('selfReport', 'subject', 'explainOverdue', 'explanationDue', () => ({
    deadline: 'd0-1',
    explanation: 'None',
  })),
  pause('selfReport', ({ file, today }) => {
    const report = running(file, 'D2');
    return `${addDays(report === undefined ? today : inForce(report).dueDate, 7)}T12:00:00.000Z`;
  }),
  allowed(
    'selfReport',
    'subject',
    'explainOverdue',
    ({ file }) => ({ deadline: running(file, 'D28')?.about, explanation: 'The accountant was ill' }),
    (file) => running(file, 'D28') !== undefined,
  ),
  allowed('selfReport', 'officer', 'serveSelfReportReminder', none),
  allowed('selfReport', 'leader', 'continueExOfficio', none, has('selfReportReminderServed')),
];

const ofFindings: readonly Row[] = [
  refused('verification', 'leader', 'answerPlanItem', 'itemHasEvidenceOrReason', ({ file }) => ({
    item: file.planItems[0]?.id,
    text: 'Looked into',
  })),
  refused('verification', 'leader', 'recordFinding', 'findingComplete', (table) => ({
    ...finding(table, 'shortcoming'),
    evidence: [],
  })),
  allowed(
    'verification',
    'leader',
    'recordFinding',
    (table) => finding(table, 'strength'),
    ({ findings }) => findings.length === 2,
  ),
  refused(
    'verification',
    'member',
    'withdrawFinding',
    'notYourPart',
    ({ file }) => ({ finding: file.findings[2]?.id, reason: 'Mistaken' }),
    ({ findings }) => findings.length === 3,
  ),
  allowed(
    'verification',
    'leader',
    'withdrawFinding',
    ({ file }) => ({ finding: file.findings[2]?.id, reason: 'Mistaken' }),
    ({ findings }) => findings.length === 3,
  ),
];

const verification: readonly Row[] = [
  allowed('verification', 'subject', 'submitLateSelfReport', ({ document }) => ({
    report: document,
    noEvidence: true,
  })),
  refused('verification', 'member', 'recordWorkingSession', 'minutesSignedOrRefusalMinuted', (table) => ({
    minutes: unread(table),
    with: 'subject',
  })),
  refused('verification', 'member', 'addEvidence', 'evidenceSealed', () => ({
    description: 'Ledger',
    document: nowhere,
  })),
  ...ofFindings,
];

const conference = (table: Table) => ({ minutes: minutesOf(table), present: 1, entitled: 10 });
const firstRound = ({ round }: { readonly round: number }): boolean => round === 1;

const report: readonly Row[] = [
  allowed('exchange', 'subject', 'waiveComments', none, (file) => firstRound(file) && has('draftServed')(file)),
  refused('conference', 'officer', 'dispenseWithConference', 'notYourPart', () => ({ ground: 'notConvened' })),
  refused('conference', 'host', 'recordConference', 'conferenceQuorumMet', conference),
  allowed('conference', 'chair', 'dispenseWithConference', () => ({ ground: 'notConvened' }), firstRound),
  allowed(
    'teamReport',
    'directing',
    'returnTeamReport',
    () => ({ reason: 'The causes are missing' }),
    ({ report: filed }) => filed !== null,
  ),
];

/** Chapter 2 of the handbook: conduct. */
export const conductRows: readonly (Row | Pause)[] = [...selfReport, ...verification, ...report];
