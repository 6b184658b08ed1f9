import { inForce, openDeadlines, type CaseFile } from '#libs/case';
import { addDays } from '#libs/regime';
import type { Table } from '../../../apps/cli/play/table.ts';
import { allowed, pause, refused, running, type Pause, type Row } from './row.ts';

const conduct = (file: CaseFile) =>
  file.deadlines.find(({ rule, state }) => /^D3[a-f]$/.test(rule) && ['running', 'paused'].includes(state));
const deadline = ({ file }: Table) => ({ deadline: conduct(file)?.id });
const noDeadline = () => ({ deadline: 'd0-1' });
const aRung = () => ({ deadline: 'd0-1', rung: 'R1' });
const request = ({ file }: Table) => ({
  request: file.extensionRequests.find(({ answer }) => answer === undefined)?.id ?? '',
});
const asks = (table: Table) => ({ ...deadline(table), count: 5, ground: 'complexity' });
const pausing = ({ today }: Table) => ({
  ground: 'forceMajeure',
  endCondition: 'The road is open again',
  until: addDays(today, 10),
});

const asked =
  (times: number) =>
  ({ extensionRequests }: CaseFile): boolean =>
    extensionRequests.length === times;
const pauses = (file: CaseFile): number => conduct(file)?.pauses.length ?? 0;

/** What only the clock does is nobody's part. */
const ofTheClock: readonly Row[] = [
  refused('proposed', 'officer', 'remind', 'notYourPart', aRung),
  refused('proposed', 'officer', 'raiseLimitationAlarm', 'notYourPart', aRung),
  refused('proposed', 'officer', 'missDeadline', 'notYourPart', noDeadline),
  refused('proposed', 'officer', 'lapseWindow', 'notYourPart', noDeadline),
  refused('proposed', 'officer', 'endPause', 'notYourPart', noDeadline),
  refused('proposed', 'officer', 'escalateOverdue', 'notYourPart', noDeadline),
];

const extensions: readonly Row[] = [
  refused('verification', 'leader', 'requestExtension', 'deadlineRunning', (table) => ({
    ...asks(table),
    ...noDeadline(),
  })),
  allowed('verification', 'leader', 'requestExtension', asks, asked(0)),
  refused('verification', 'chair', 'grantExtension', 'withinExtensionCeiling', (table) => ({
    ...request(table),
    count: 366,
  })),
  refused('verification', 'chair', 'refuseExtension', 'extensionRequestOpen', () => ({
    request: 'q0-1',
    remarks: 'No ground',
  })),
  allowed('verification', 'chair', 'grantExtension', (table) => ({ ...request(table), count: 5 }), asked(1)),
  allowed('verification', 'leader', 'requestExtension', asks, asked(1)),
  allowed(
    'verification',
    'chair',
    'refuseExtension',
    (table) => ({ ...request(table), remarks: 'No ground' }),
    asked(2),
  ),
];

/** One pause is ended by the chair, the other one by the clock at its maximum. */
const pausesOfTheClock: readonly (Row | Pause)[] = [
  refused('verification', 'chair', 'pauseClock', 'deadlineRunning', (table) => ({
    ...noDeadline(),
    ...pausing(table),
  })),
  refused('verification', 'chair', 'resumeClock', 'deadlinePaused', deadline),
  allowed('verification', 'chair', 'pauseClock', (table) => ({ ...deadline(table), ...pausing(table) })),
  allowed('verification', 'chair', 'resumeClock', deadline, (file) => pauses(file) === 1),
  allowed('verification', 'chair', 'pauseClock', (table) => ({ ...deadline(table), ...pausing(table) })),
  pause(
    'verification',
    ({ file, at }) => {
      const maximum = running(file, 'D30');
      return maximum === undefined ? at : inForce(maximum).dueAt;
    },
    (file) => openDeadlines(file, 'D30').length > 0,
  ),
];

/** Chapter 9 of the handbook: clocks. */
export const clockRows: readonly (Row | Pause)[] = [...ofTheClock, ...extensions, ...pausesOfTheClock];
