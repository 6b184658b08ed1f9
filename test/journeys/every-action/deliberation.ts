import type { CaseFile } from '#libs/case';
import { addDays } from '#libs/regime';
import { noticeFor } from '../../../apps/cli/play/notice.ts';
import { actOf, type Table } from '../../../apps/cli/play/table.ts';
import { allowed, has, refused, unread, type Row } from './row.ts';

const questions = (table: Table) => ({
  act: actOf(table),
  questions: [{ item: table.file.planItems[0]?.id, question: 'Who approved the second payment?' }],
});

const tally = (table: Table, inFavour: number) => ({
  act: actOf(table),
  present: table.voters,
  voters: table.voters,
  inFavour,
  against: table.voters.length - inFavour,
  abstained: 0,
});

/** One requirement for each way in which a measure can go on; the first has two criteria. */
const manyRequirements = (table: Table) => {
  const notice = noticeFor(table);
  const [one] = notice.requirements;
  if (one === undefined) throw new Error('The notice requires nothing');
  const requirements = Array.from({ length: 9 }, (_, index) => ({
    ...one,
    id: `q${index + 1}`,
    criteria: (index === 0 ? ['a', 'b'] : ['a']).map((letter) => ({
      ...one.criteria[0],
      id: `c${index + 1}${letter}`,
      text: 'Rules adopted, minutes of the adopting meeting',
    })),
  }));
  return { ...notice, requirements };
};

const act = (table: Table) => ({ act: actOf(table) });
const later = ({ round }: CaseFile): boolean => round > 1;
const isVoted = ({ vote }: CaseFile): boolean => vote !== null;

const meeting: readonly Row[] = [
  refused('deliberation', 'chair', 'scheduleSession', 'notYourPart', ({ today }) => ({ on: addDays(today, 10) })),
  allowed('deliberation', 'secretary', 'scheduleSession', ({ today }) => ({ on: addDays(today, 10) })),
  refused('deliberation', 'officer', 'recordAppraisal', 'notYourPart', ({ document }) => ({
    note: document,
    opinion: 'agrees',
  })),
  refused('deliberation', 'secretary', 'recordHearing', 'minutesSignedOrRefusalMinuted', (table) => ({
    outcome: 'heard',
    minutes: unread(table),
  })),
  refused('deliberation', 'officer', 'reserveOpinion', 'notYourPart', ({ document }) => ({ document })),
  allowed('deliberation', 'voter', 'reserveOpinion', ({ document }) => ({ document }), later),
  allowed('deliberation', 'secretary', 'returnWithQuestions', questions, ({ round }) => round === 1),
];

const voting: readonly Row[] = [
  allowed(
    'deliberation',
    'officer',
    'draftConclusionNotice',
    manyRequirements,
    (file) => later(file) && file.hearing !== null,
  ),
  allowed(
    'deliberation',
    'secretary',
    'recordVoteWithoutMajority',
    (table) => tally(table, 1),
    ({ notice, vote }) => notice !== null && vote === null,
  ),
  refused('deliberation', 'officer', 'draftConclusionNotice', 'conclusionNotVoted', noticeFor, isVoted),
  refused('deliberation', 'secretary', 'returnWithQuestions', 'conclusionNotVoted', questions, isVoted),
  allowed('deliberation', 'secretary', 'setVoteAside', act, isVoted),
  allowed(
    'deliberation',
    'officer',
    'draftConclusionNotice',
    manyRequirements,
    (file) => !isVoted(file) && has('voteSetAside')(file),
  ),
  allowed(
    'deliberation',
    'secretary',
    'concludeDisciplineNeeded',
    act,
    (file) => isVoted(file) && has('voteSetAside')(file),
  ),
];

const service: readonly Row[] = [
  refused(
    'concluded',
    'representative',
    'serveNotice',
    'recipientsReached',
    (table) => ({
      minutes: { ...unread(table), readBack: true },
    }),
    ({ duties }) => duties.bodyRepresentative !== undefined,
  ),
];

/** Chapter 3 of the handbook: deliberation and notice. */
export const deliberationRows: readonly Row[] = [...meeting, ...voting, ...service];
