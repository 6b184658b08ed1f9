import type pg from 'pg';

/** A pool, or one connection of it inside a transaction. */
export interface Database {
  query<Row extends pg.QueryResultRow>(question: pg.QueryConfig): Promise<pg.QueryResult<Row>>;
}

/** Asks a named statement: parsed and planned once for each connection. */
export const ask = async <Row extends pg.QueryResultRow>(
  database: Database,
  name: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => (await database.query<Row>({ name, text, values: [...values] })).rows;

/** The local date of an instant in a zone, `2026-03-02`. */
export const dayIn = (zone: string, at: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(at),
  );
