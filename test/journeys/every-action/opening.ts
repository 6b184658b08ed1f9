import { addDays } from '#libs/regime';
import type { Table } from '../../../apps/cli/play/table.ts';
import { demoPerson } from '../../../libs/database/seeds/demo/ids.ts';
import { allowed, has, refused, unread, type Row } from './row.ts';

const signal = () => ({ source: 'Letter box', hash: 'a'.repeat(64) });
const reason = () => ({ reason: 'Said so' });
const conflict = ({ file }: Table) => ({
  conflict: file.conflicts.find(({ outcome }) => outcome === undefined)?.id ?? '',
  reason: 'Looked into',
});
const noConflict = () => ({ conflict: 'x0-1', reason: 'Looked into' });
const team = ({ cast }: Table) => ({
  leader: cast.leader,
  secretary: cast.teamSecretary,
  members: [cast.member],
  directingMember: cast.leader,
});

/** Acts so long ago that the limitation of discipline comes near. */
const longAgo = ({ file, today }: Table) => ({
  acts: file.allegedActs.map(({ id }) => ({ act: id, committedOn: addDays(today, -3_450), form: 'warning' })),
});
const aPlan = ({ document, today }: Table) => ({
  document,
  items: ['One'],
  subjects: ['One'],
  period: { from: addDays(today, -400), to: addDays(today, -30) },
  durationDays: 20,
  method: 'Documents',
  outline: document,
});

const proposed: readonly Row[] = [
  allowed('proposed', 'officer', 'attachSignal', signal),
  refused('proposed', 'officer', 'attachSignal', 'signalNotDuplicate', signal),
  refused('proposed', 'officer', 'settleOverlap', 'notYourPart', ({ file }) => ({
    overlap: file.overlaps[0]?.id,
    how: 'otherContent',
  })),
  refused('proposed', 'chair', 'checkLimitation', 'notYourPart', () => ({ acts: [] })),
  refused('proposed', 'chair', 'linkProgramme', 'notYourPart', () => ({ line: 'line-1' })),
  refused('proposed', 'officer', 'declineProposal', 'notYourPart', reason),
  allowed('proposed', 'officer', 'checkLimitation', longAgo),
];

const preparation: readonly Row[] = [
  refused('preparation', 'chair', 'assignTeam', 'dutiesSeparated', team),
  refused('preparation', 'chair', 'submitPlan', 'notYourPart', aPlan),
  allowed('preparation', 'chair', 'returnPlan', reason, ({ plan }) => plan !== null),
  refused('preparation', 'officer', 'gradeCase', 'notYourPart', () => ({ grade: 'restricted', reason: 'Default' })),
  refused('preparation', 'registry', 'declareInterests', 'notYourPart', () => ({ interests: [] })),
  refused('preparation', 'chair', 'clearConflict', 'conflictOpen', noConflict),
  refused('preparation', 'chair', 'upholdConflict', 'conflictOpen', noConflict),
  allowed(
    'preparation',
    'team-secretary',
    'declareInterests',
    () => ({ interests: [{ type: 'kin', remarks: 'A cousin works there' }] }),
    ({ duties }) => duties.teamSecretary !== undefined,
  ),
  allowed('preparation', 'chair', 'clearConflict', conflict, ({ conflicts }) => conflicts.length === 1),
  allowed(
    'preparation',
    'second-voter',
    'declareInterests',
    () => ({ interests: [{ type: 'enmity', remarks: 'A dispute' }] }),
    ({ conflicts }) => conflicts.length === 1,
  ),
  allowed('preparation', 'chair', 'upholdConflict', conflict, ({ conflicts }) => conflicts.length === 2),
  refused(
    'preparation',
    'chair',
    'assignDuty',
    'dutiesSeparated',
    ({ cast }) => ({ duty: 'appraiser', person: cast.leader, interests: [], reason: 'Named' }),
    ({ duties }) => duties.teamLeader !== undefined,
  ),
];

const announcement: readonly Row[] = [
  refused('announcement', 'leader', 'announceDecision', 'minutesSignedOrRefusalMinuted', (table) => ({
    minutes: unread(table),
    timetable: table.document,
  })),
];

/** In the middle of the inspection: who comes to the team. */
const changes: readonly Row[] = [
  refused('verification', 'chair', 'changeTeam', 'replacementFit', () => ({
    role: 'teamMember',
    joins: demoPerson('outsider'),
    interests: [],
    reason: 'More hands',
  })),
  allowed(
    'verification',
    'chair',
    'changeTeam',
    () => ({ role: 'teamMember', joins: demoPerson('second-member'), interests: [], reason: 'More hands' }),
    has('planApproved'),
  ),
];

/** Chapters 1 and 10 of the handbook: opening, people. */
export const openingRows: readonly Row[] = [...proposed, ...preparation, ...announcement, ...changes];
