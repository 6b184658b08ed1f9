import { ask, type Database } from './ask.ts';

/** What is numbered apart from each other. */
export type Numbered = 'case' | 'notice' | 'decision';

/** The next running number of a body in a year. Taken for good, whatever becomes of the command: gaps are allowed. */
export const nextNumber = async (
  database: Database,
  body: string,
  year: number,
  purpose: Numbered,
): Promise<number> => {
  const [row] = await ask<{ last: number }>(
    database,
    'next-number',
    `insert into body_counter (body_id, purpose, year, last) values ($1, $2, $3, 1)
     on conflict (body_id, purpose, year) do update set last = body_counter.last + 1 returning last`,
    [body, purpose, year],
  );
  if (row === undefined) throw new Error(`No number was given for body ${body}`);
  return row.last;
};
