import pg from 'pg';
import { chair, idOf, officer, outsider } from './small-law.ts';

/** The people and bodies that the small law is about, in the database. */
export const settle = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const unit of ['unit', 'subject'])
      await client.query('insert into unit (id, code) values ($1, $2)', [idOf(unit), unit]);
    await client.query(
      `insert into body (id, unit_id, type, code, name, since)
       values ($1, $2, 'inspectionCommittee', 'B', 'Body', '2000-01-01')`,
      [idOf('body'), idOf('unit')],
    );
    for (const [login, actor] of Object.entries({ officer, chair, outsider })) {
      await client.query('insert into person (id, login, display_name) values ($1, $2, $2)', [actor.id, login]);
      for (const { unit, office } of actor.positions)
        await client.query(
          `insert into position (id, person_id, body_id, office, since)
           values (gen_random_uuid(), $1, $2, $3, '2000-01-01')`,
          [actor.id, unit, office],
        );
    }
  } finally {
    await client.end();
  }
};
