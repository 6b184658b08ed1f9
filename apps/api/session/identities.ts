import { isId } from '../http/path.ts';
import type { Database } from '../database.ts';
import type { Vouched } from './relying-party.ts';

const knownSql = 'select person_id as person from identity where issuer = $1 and subject = $2';

/** A person who is linked to this provider already keeps that link: an address that changes hands opens nothing. */
const linkSql = `
  insert into identity (issuer, subject, person_id)
  select $1, $2, a.person_id from account a where lower(a.email) = lower($3)
  on conflict do nothing returning person_id as person`;

/** The person for whom a provider vouches, by its subject, or the first time by an address that it verified. */
export const personVouchedFor = async (
  database: Database,
  { issuer, subject, email }: Vouched,
): Promise<string | undefined> => {
  const [known] = await database.query<{ person: string }>('identity', knownSql, [issuer, subject]);
  if (known !== undefined || email === undefined) return known?.person;
  const [linked] = await database.query<{ person: string }>('link-identity', linkSql, [issuer, subject, email]);
  return linked?.person;
};

/** The provider in this process names people by their ids. */
export const ownPerson = ({ subject }: Vouched): string | undefined => (isId(subject) ? subject : undefined);
