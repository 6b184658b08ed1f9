import { toldOf, type CaseEvent, type CaseFile, type Party, partyHoldersOf, type Holder } from '#libs/case';
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
 * Recipients are looked up here, when the message is delivered: by id for parts held by naming, by the post held at the
 * instant for parts held by office. Unique indexes see to it that each is told once.
 */
const insert = `
  insert into notification (id, case_id, sequence, recipient_id, kind, deadline_id, version, rung, language, params, at)
  select gen_random_uuid(), $1, $2, person.id, $3, $4, $5, $6, person.language, $7, $8
  from person where person.id::text is distinct from $11 and person.id in (
    select unnest($9::uuid[])
    union
    select person_id from jsonb_to_recordset($10) as post (place uuid, office text)
    join position on position.office = post.office and (position.body_id = post.place or position.unit_id = post.place)
    where position.since <= $8 and (position.until is null or position.until > $8))
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
    ],
  });
};

/** Tells those whom an event concerns, but not who did it. Nothing of the case but its id and the kind of event. */
export const tellOf = async (queries: Queries, file: CaseFile, event: CaseEvent): Promise<void> => {
  const parties = toldOf(event.type);
  if (parties.length === 0) return;
  const { at, type: kind, sequence, by: except } = event;
  await tell(queries, { file, parties, at, kind, sequence, params: {}, except });
};
