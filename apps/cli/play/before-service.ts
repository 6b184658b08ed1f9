import { addDays } from '#libs/regime';
import { openDeadlines, profileOf } from '#libs/case';
import { noticeFor, recipientsFor } from './notice.ts';
import { actOf, filing, inOrder, minutesOf, move, type Player, type Table } from './table.ts';

const has = ({ file }: Table, event: string): boolean => file.done[event] !== undefined;

const proposed = inOrder(
  (table) => {
    if (has(table, 'limitationChecked')) return undefined;
    const acts = table.file.allegedActs.map(({ id }) => ({
      act: id,
      committedOn: addDays(table.today, -200),
      form: 'warning',
    }));
    return move('officer', 'checkLimitation', { acts });
  },
  ({ file }) => {
    const overlap = file.overlaps.find(({ answer }) => answer === undefined);
    return overlap && move('chair', 'settleOverlap', { overlap: overlap.id, how: 'otherContent' });
  },
  filing,
  () => move('chair', 'approveProposal'),
);

const team: Player = ({ file, cast }) => {
  if (file.duties.teamLeader !== undefined) return undefined;
  const { leader, teamSecretary, member, directing } = cast;
  return move(
    'chair',
    'assignTeam',
    file.variant === 'none'
      ? { leader, directingMember: directing }
      : { leader, secretary: teamSecretary, members: [member], directingMember: directing },
  );
};

const plan: Player = (table) => {
  const { file, document, today } = table;
  if (file.plan !== null) return has(table, 'planApproved') ? undefined : move('chair', 'approvePlan');
  return move('leader', 'submitPlan', {
    document,
    items: ['How duties were carried out', 'How resources were used'],
    subjects: ['The subject of the case'],
    period: { from: addDays(today, -400), to: addDays(today, -30) },
    durationDays: 20,
    method: 'Documents, interviews and visits',
    outline: document,
  });
};

const declarations: Player = ({ file, cast }) => {
  const { teamLeader, teamSecretary, teamMembers, directingMember, assignedOfficer } = file.duties;
  const named = [assignedOfficer, teamLeader, teamSecretary, ...teamMembers, directingMember];
  const silent = named.find((person) => person !== undefined && !file.declared.includes(person));
  const role = (Object.keys(cast) as (keyof typeof cast)[]).find((name) => cast[name] === silent);
  return silent === undefined || role === undefined ? undefined : move(role, 'declareInterests', { interests: [] });
};

const preparation = inOrder(
  ({ file, rules }) => {
    if (file.programme !== null) return undefined;
    const [reason] = rules.regime.vocabularies.unplannedReasons.value;
    return move(
      'officer',
      'linkProgramme',
      file.origin.type === 'programmeLine' ? { line: 'line-1' } : { unplanned: reason },
    );
  },
  ({ file }) =>
    file.grade === undefined ? move('chair', 'gradeCase', { grade: 'restricted', reason: 'Default' }) : undefined,
  team,
  plan,
  declarations,
  filing,
  ({ file, document, at }) => move('chair', 'signDecision', { number: `D-${file.number}`, document, announcedAt: at }),
);

/** A finding of the team, of a shortcoming or of what was done well. */
export const finding = ({ file, today }: Table, type: 'strength' | 'shortcoming') => ({
  type,
  ...(type === 'strength' ? {} : { severity: 'major' }),
  criterion: { rule: 'Working rules', article: '7', version: '3', validFrom: addDays(today, -1_000) },
  fact: type === 'strength' ? 'Meetings were held and minuted' : 'Two payments were made without approval',
  actedOn: addDays(today, -200),
  evidence: file.evidence.slice(0, 1).map(({ id }) => id),
  cause: 'The approval step was not written down',
  responsibility: { collective: true, persons: [] },
  source: 'foundByBody',
});

const verification = inOrder(
  (table) =>
    table.file.evidence.length > 0
      ? undefined
      : move('leader', 'addEvidence', { description: 'Ledger', document: table.document }),
  (table) =>
    has(table, 'workingSessionRecorded')
      ? undefined
      : move('member', 'recordWorkingSession', { minutes: minutesOf(table), with: 'subject' }),
  ({ file }) => {
    const open = file.planItems.find(({ openedAt, answer }) => answer === undefined || answer.sequence <= openedAt);
    const evidence = file.evidence.slice(0, 1).map(({ id }) => id);
    return open && move('leader', 'answerPlanItem', { item: open.id, text: 'Looked into and documented', evidence });
  },
  (table) =>
    table.file.findings.length > 0 ? undefined : move('leader', 'recordFinding', finding(table, 'shortcoming')),
  (table) => (table.file.findings.length > 1 ? undefined : move('leader', 'recordFinding', finding(table, 'strength'))),
  filing,
  () => move('leader', 'completeVerification'),
);

const exchange = inOrder(
  ({ file, document }) =>
    file.draft === null ? move('leader', 'fileDocument', { kind: 'draftReport', document }) : undefined,
  (table) => (has(table, 'draftServed') ? undefined : move('leader', 'serveDraft')),
  (table) =>
    has(table, 'commentsReceived') || has(table, 'commentsWaived') || openDeadlines(table.file, 'D5').length === 0
      ? undefined
      : move('subject', 'submitComments', { points: ['The second payment had been approved orally'] }),
  ({ file, document }) => {
    const open = file.comments.flatMap(({ points }) => points).filter(({ answer }) => answer === undefined);
    if (open.length === 0) return undefined;
    const answers = open.map(({ id }) => ({ point: id, answer: 'An approval must be in writing' }));
    return move('leader', 'answerComments', { answers, table: document });
  },
  filing,
  () => move('leader', 'closeExchange'),
);

const conference: Player = (table) =>
  move('host', 'recordConference', { minutes: minutesOf(table), present: 9, entitled: 10 });

const teamReport = inOrder(
  ({ file, document }) =>
    file.report === null ? move('leader', 'fileDocument', { kind: 'teamReport', document }) : undefined,
  (table) => (has(table, 'teamReportCountersigned') ? undefined : move('directing', 'countersignTeamReport')),
  filing,
  () => move('leader', 'fileTeamReport'),
);

const duty =
  (name: 'appraiser' | 'bodyRepresentative' | 'verifier', role: 'appraiser' | 'representative' | 'verifier'): Player =>
  ({ file, cast }) => {
    const held = name === 'verifier' ? file.duties.verifiers.length > 0 : file.duties[name] !== undefined;
    return held
      ? undefined
      : move('chair', 'assignDuty', { duty: name, person: cast[role], interests: [], reason: 'Named by the chair' });
  };
export const namesVerifier = duty('verifier', 'verifier');

const appraised = inOrder(
  (table) => (profileOf(table).appraisal ? duty('appraiser', 'appraiser')(table) : undefined),
  (table) =>
    profileOf(table).appraisal && table.file.appraisal === null
      ? move('appraiser', 'recordAppraisal', { note: table.document, opinion: 'agrees' })
      : undefined,
  (table) =>
    ['always', 'whenDisciplineProposed'].includes(profileOf(table).hearing) && table.file.hearing === null
      ? move('secretary', 'recordHearing', { outcome: 'heard', minutes: minutesOf(table) })
      : undefined,
);

const deliberation = inOrder(
  appraised,
  (table) => (table.file.notice === null ? move('officer', 'draftConclusionNotice', noticeFor(table)) : undefined),
  (table) => {
    if (table.file.vote !== null) return undefined;
    const { voters } = table;
    return move('secretary', 'recordVote', {
      act: actOf(table),
      present: voters,
      voters,
      inFavour: voters.length,
      against: 0,
      abstained: 0,
    });
  },
  (table) => (table.file.signature === null ? move('chair', 'signConclusionNotice') : undefined),
  duty('bodyRepresentative', 'representative'),
  () => move('officer', 'issueConclusionNotice'),
);

const concluded: Player = (table) =>
  move('representative', 'serveNotice', {
    minutes: minutesOf(table),
    deliveries: recipientsFor(table)
      .filter(({ mustAct }) => mustAct)
      .map(({ id }) => ({ recipient: id, way: 'handed' })),
  });

/** The straight way of each stage up to the service of the notice. */
export const beforeService: Readonly<Record<string, Player>> = {
  proposed,
  preparation,
  announcement: (table) => move('leader', 'announceDecision', { minutes: minutesOf(table), timetable: table.document }),
  selfReport: (table) => move('subject', 'submitSelfReport', { report: table.document, noEvidence: true }),
  verification,
  exchange,
  conference,
  teamReport,
  deliberation,
  concluded,
};
