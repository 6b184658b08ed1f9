import { demoPerson } from '#libs/database';
import type { Cast, Role } from './table.ts';

/** Which demo person plays which role in the bodies of the two blocs. */
export const demoCast: Readonly<Record<Role, string>> = {
  officer: 'officer',
  chair: 'chair',
  secretary: 'secretary',
  directing: 'directing',
  leader: 'leader',
  teamSecretary: 'team-secretary',
  member: 'member',
  appraiser: 'appraiser',
  representative: 'representative',
  registry: 'registry',
  verifier: 'verifier',
  monitor: 'monitor',
  subject: 'subject',
  host: 'host',
};

/** Official members of a demo body who vote. */
export const demoVoters: readonly string[] = [
  'chair',
  'deputy',
  'secretary',
  'directing',
  'representative',
  'voter',
  'second-voter',
];

export const castOf = (logins: Readonly<Record<Role, string>>): Cast =>
  Object.fromEntries(Object.entries(logins).map(([role, login]) => [role, demoPerson(login)])) as unknown as Cast;
