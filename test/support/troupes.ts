import { castOf, demoCast } from '../../apps/cli/play/demo-cast.ts';
import type { Cast, Role } from '../../apps/cli/play/table.ts';
import { demoPerson } from '../../libs/database/seeds/demo/ids.ts';

/** Who of the demo plays a case in one body, and who votes there. */
export interface Troupe {
  /** Login names, by role. */
  readonly logins: Readonly<Record<Role, string>>;
  readonly cast: Cast;
  /** Official members who vote: ids. */
  readonly voters: readonly string[];
}

const troupe = (logins: Readonly<Record<Role, string>>, voters: readonly string[]): Troupe => ({
  logins,
  cast: castOf(logins),
  voters: voters.map(demoPerson),
});

const seats = ['deputy', 'secretary', 'representative', 'voter', 'second-voter'];

/** The inspection committees of the two blocs have one staff. */
export const ofBloc = troupe(demoCast, ['chair', ...seats]);

const outside: readonly string[] = ['subject', 'host'];

/** The higher body has nobody in common with the blocs. */
export const ofProvince = troupe(
  Object.fromEntries(
    Object.entries(demoCast).map(([role, login]) => [
      role,
      outside.includes(role) ? login : role === 'chair' ? 'higher' : `higher-${login}`,
    ]),
  ) as Record<Role, string>,
  ['higher', ...seats.map((seat) => `higher-${seat}`)],
);

/** A cell has no chair but its secretary; who examines and verifies comes from the committee above. */
const cellLogins = {
  officer: 'cell-officer',
  chair: 'cell-secretary',
  secretary: 'cell-secretary',
  directing: 'cell-deputy',
  leader: 'cell-leader',
  teamSecretary: 'cell-member',
  member: 'grassroots-officer',
  appraiser: 'grassroots-appraiser',
  representative: 'cell-deputy',
  registry: 'grassroots-registry',
  verifier: 'grassroots-verifier',
  monitor: 'grassroots-officer',
  subject: 'subject',
  host: 'host',
} as const;

export const ofCell = troupe(cellLogins, [
  'cell-secretary',
  'cell-deputy',
  'cell-officer',
  'cell-leader',
  'cell-member',
]);

/** Three members: one is the subject, one inspects, and the secretary directs and decides. */
export const ofSmallCell = troupe(
  {
    ...cellLogins,
    officer: 'small-cell-leader',
    chair: 'small-cell-secretary',
    secretary: 'small-cell-secretary',
    directing: 'small-cell-secretary',
    leader: 'small-cell-leader',
    member: 'small-cell-leader',
    representative: 'small-cell-secretary',
    subject: 'small-cell-subject',
  },
  ['small-cell-secretary', 'small-cell-leader'],
);
