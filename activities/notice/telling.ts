import {
  deadlineById,
  inForce,
  messageKindOf,
  partyHoldersOf,
  toldIn,
  type CaseEvent,
  type CaseFile,
  type EventOf,
  type Holder,
  type Party,
} from '#libs/case';
import { dayIn } from '#libs/database';
import type { Queries } from '../transaction.ts';

/** One thing to tell to whoever holds the parties at the instant. */
export interface Telling {
  readonly file: CaseFile;
  readonly parties: readonly Party[];
  readonly at: string;
  readonly kind: string;
  readonly sequence: number;
  readonly params: Readonly<Record<string, string | number>>;
  /** For reminders of a deadline. */
  readonly rung?: { readonly deadline: string; readonly version: number; readonly rung: string };
  /** Who did it need not be told. */
  readonly except?: string;
}

/**
 * Recipients are looked up here, when the message is written: by id for parts held by naming, by the post held at the
 * instant for parts held by office. Unique indexes see to it that each is told once, and the mails stand in the same
 * statement. A digest waits until the other reminders of its morning are there; of a case that runs ahead of the clock it
 * does not. Where the day's digest is on its way already, the next day's tells it.
 */
const insert = `
  with told as (
  insert into notification (id, case_id, sequence, recipient_id, kind, deadline_id, version, rung, language, params, at)
  select gen_random_uuid(), $1, $2, person.id, $3, $4, $5, $6, person.language, $7, $8
  from person where person.id::text is distinct from $11 and person.id in (
    select unnest($9::uuid[])
    union
    select person_id from jsonb_to_recordset($10) as post (place uuid, office text)
    join position on position.office = post.office and (position.body_id = post.place or position.unit_id = post.place)
    where position.since <= $8 and (position.until is null or position.until > $8))
  on conflict do nothing returning id, recipient_id)
  insert into mail (id, recipient_id, notification_id, digest_day, due_at)
  select gen_random_uuid(), told.recipient_id, case when $13::date is null then told.id end, coalesce(taken.until + 1, $13),
    case when $13::date is null or $8 > now() + interval '10 seconds' then now()
      else $8 + interval '15 minutes' + coalesce(taken.until + 1 - $13::date, 0) * interval '1 day' end
  from told join person on person.id = told.recipient_id
  left join lateral (
    select max(digest_day) as until from mail
    where mail.recipient_id = told.recipient_id and digest_day >= $13 and attempts > 0) taken on true
  where $12::text is not null and person.email is not null and not exists (
    select from notification_setting setting
    where setting.person_id = person.id and setting.kind = $12 and setting.channel = 'mail' and not setting.wanted)
  on conflict do nothing`;

const isPost = ({ holder }: Holder): boolean => holder.includes('/');

const postOf = ({ holder }: Holder) => {
  const [place, office] = holder.split('/');
  return { place, office };
};

export const tell = async (queries: Queries, telling: Telling): Promise<void> => {
  const { file, parties, at, kind, sequence, params, rung, except } = telling;
  const holders = partyHoldersOf(file).filter(({ party }) => parties.includes(party));
  if (holders.length === 0) return;
  const messageKind = messageKindOf(kind, rung?.rung);
  await queries.query({
    name: 'tell',
    text: insert,
    values: [
      file.id,
      sequence,
      kind,
      rung?.deadline ?? null,
      rung?.version ?? null,
      rung?.rung ?? null,
      JSON.stringify(params),
      at,
      holders.filter((holder) => !isPost(holder)).map(({ holder }) => holder),
      JSON.stringify(holders.filter(isPost).map(postOf)),
      except ?? null,
      messageKind ?? null,
      messageKind === 'digest' ? dayIn(file.body.zone, at) : null,
    ],
  });
};

/** What is told of a due date: which deadline, of what kind, and when it is due in the version that the rung belongs to. */
const tellReminder = async (queries: Queries, file: CaseFile, event: EventOf<'reminderSent'>): Promise<void> => {
  const { deadline: id, version, rung, to } = event.data;
  const deadline = deadlineById(file, id);
  const dueDate = deadline?.versions.find((each) => each.version === version)?.dueDate;
  await tell(queries, {
    file,
    parties: to,
    at: event.at,
    kind: 'reminder',
    sequence: event.sequence,
    params: { ...(deadline && { rule: deadline.rule, dueDate: dueDate ?? inForce(deadline).dueDate }) },
    rung: { deadline: id, version, rung },
  });
};

/** Tells those whom an event concerns, but not who did it. Nothing of the case but its id and the kind of event. */
export const tellOf = async (queries: Queries, file: CaseFile, event: CaseEvent): Promise<void> => {
  if (event.type === 'reminderSent') return tellReminder(queries, file, event);
  const parties = toldIn(file, event.type);
  if (parties.length === 0) return;
  const { at, type: kind, sequence, by: except } = event;
  await tell(queries, { file, parties, at, kind, sequence, params: {}, except });
};
