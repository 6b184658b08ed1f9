import {
  documentRules,
  isVacant,
  requirements,
  type ActionName,
  type CaseFile,
  type DocumentRef,
  type Party,
} from '#libs/case';
import type { Day, Instant, Rules } from '#libs/regime';

/** The parts of a case that somebody has to play, from the first proposal to the archive. */
export type Role =
  | 'officer'
  | 'chair'
  | 'secretary'
  | 'directing'
  | 'leader'
  | 'teamSecretary'
  | 'member'
  | 'appraiser'
  | 'representative'
  | 'registry'
  | 'verifier'
  | 'monitor'
  | 'subject'
  | 'host';

/** Who plays which part: ids of persons. */
export type Cast = Readonly<Record<Role, string>>;

/** What a player sees before a move. */
export interface Table {
  readonly file: CaseFile;
  readonly rules: Rules;
  readonly at: Instant;
  readonly today: Day;
  readonly cast: Cast;
  /** Official members of the body who vote. */
  readonly voters: readonly string[];
  /** A document that was stored just now, for whatever the move needs one. */
  readonly document: DocumentRef;
}

/** One thing that somebody does, or a time that has to pass. */
export type Move =
  { readonly by: Role; readonly action: ActionName; readonly input: unknown } | { readonly waitUntil: Instant };

/** Looks at the table and makes a move, or has none to make. */
export type Player = (table: Table) => Move | undefined;

export const move = (by: Role, action: ActionName, input: unknown = {}): Move => ({ by, action, input });

/** The first player of the row who has a move to make. */
export const inOrder =
  (...players: readonly Player[]): Player =>
  (table) => {
    for (const player of players) {
      const made = player(table);
      if (made !== undefined) return made;
    }
    return undefined;
  };

export const minutesOf = ({ document, today }: Table) => ({
  document,
  heldOn: today,
  readBack: true,
  signatures: [{ name: 'All present', signed: true }],
});

export const actOf = ({ document, today }: Table) => ({
  session: `Session of ${today}`,
  heldOn: today,
  minutes: document,
  resolution: 'Adopted as recorded in the minutes',
});

/** The role that plays a party. */
export const roleOf: Readonly<Partial<Record<string, Role>>> = {
  assignedOfficer: 'officer',
  chair: 'chair',
  bodySecretary: 'secretary',
  bodyRepresentative: 'representative',
  directingMember: 'directing',
  teamLeader: 'leader',
  teamMember: 'member',
  appraiser: 'appraiser',
  verifier: 'verifier',
  monitor: 'monitor',
  registry: 'registry',
  subject: 'subject',
  hostOrganisation: 'host',
};

/** Who may file a document of this kind, as the regime says; a part that nobody holds cannot. */
const filerOf = ({ file, rules }: Table, kind: string): Role | undefined =>
  documentRules({ file, rules })
    .filter(({ document }) => document === kind)
    .flatMap(({ by }) => by)
    .filter((party): party is Party => party in roleOf && !isVacant(file, party as Party))
    .map((party) => roleOf[party])
    .find((role) => role !== undefined);

/** Documents without which the stage may not be left. */
const missing = ({ file, rules, at }: Table): readonly string[] => {
  const asked = { file, rules, at, actor: { id: '', positions: [] }, input: undefined, facts: undefined };
  if (requirements.stageDocumentsFiled.met(asked)) return [];
  return (requirements.stageDocumentsFiled.params?.(asked)['documents'] ?? []) as readonly string[];
};

/** Files the first document without which the stage may not be left. */
export const filing: Player = (table) => {
  const kind = missing(table)[0];
  const filer = kind === undefined ? undefined : filerOf(table, kind);
  return filer && move(filer, 'fileDocument', { kind, document: table.document });
};
