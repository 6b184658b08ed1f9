import { chain, linesOf, type Change, type Line, type Queries } from '#activities';
import { evolve, fileHash, noHash, type CaseFile } from '#libs/case';

/** What does not fit in the record of one case; nothing, if everything does. */
export type Findings = readonly string[];

interface Stored {
  readonly sequence: number;
  readonly file: CaseFile;
  readonly file_hash: string;
  readonly stage: string;
}

const rowOf = async (queries: Queries, caseId: string): Promise<Stored | undefined> => {
  const { rows } = await queries.query<Stored>('select sequence, file, file_hash, stage from case_file where id = $1', [
    caseId,
  ]);
  return rows[0];
};

const checkOrder = (lines: readonly Line[]): Findings =>
  lines.flatMap(({ event }, index) =>
    event.sequence === index + 1 ? [] : [`event ${event.sequence} stands where event ${index + 1} should`],
  );

const checkChain = (lines: readonly Line[]): Findings => {
  const expected = chain(
    lines.map(({ event, fileHash: hash }) => ({ event, fileHash: hash })),
    noHash,
  );
  return lines.flatMap((line, index) => {
    const { previousHash, hash } = expected[index] as Line;
    return line.hash === hash && line.previousHash === previousHash
      ? []
      : [`event ${line.event.sequence} is not the one that was recorded: its hash does not fit`];
  });
};

const checkFiles = (changes: readonly Change[]): Findings =>
  changes.flatMap(({ after, fileHash: expected }) =>
    fileHash(after) === expected ? [] : [`the file after event ${after.sequence} is not the one that was recorded`],
  );

const checkRow = (row: Stored | undefined, latest: Change | undefined): Findings => {
  if (latest === undefined) return ['there are no events'];
  if (row === undefined) return ['there is no row in the projection'];
  const { after, fileHash: expected } = latest;
  return [
    ...(row.sequence === after.sequence
      ? []
      : [`the projection stands at ${row.sequence}, the journal at ${after.sequence}`]),
    ...(row.file_hash === expected && fileHash(row.file) === expected ? [] : ['the projected file is another']),
    ...(row.stage === after.stage ? [] : [`the projected stage is ${row.stage}, not ${after.stage}`]),
  ];
};

/** The files that the events lead to, one after the other. */
export const changesOf = (lines: readonly Line[]): readonly Change[] => {
  let before: CaseFile | undefined;
  return lines.map(({ event, fileHash: hash }) => {
    const change: Change = { before, after: evolve(before, event), fileHash: hash, at: event.at };
    before = change.after;
    return change;
  });
};

/** Checks order, chain, files and projection of one case. A broken chain is not evolved further: it could mean anything. */
export const checkCase = async (queries: Queries, caseId: string): Promise<Findings> => {
  const lines = await linesOf(queries, caseId);
  const broken = [...checkOrder(lines), ...checkChain(lines)];
  if (broken.length > 0) return broken;
  const changes = changesOf(lines);
  return [...checkFiles(changes), ...checkRow(await rowOf(queries, caseId), changes[changes.length - 1])];
};

/** Every case that has events or a row, page by page, in the order of ids. */
export async function* caseIds(queries: Queries): AsyncGenerator<string> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await queries.query<{ id: string }>(
      `select id from (select distinct case_id as id from case_event where case_id > $1
         union select id from case_file where id > $1) as every order by id limit 500`,
      [after],
    );
    for (const { id } of rows) yield id;
    const last = rows[rows.length - 1];
    if (last === undefined) return;
    after = last.id;
  }
}
