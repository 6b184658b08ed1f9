import type { Grade } from '#libs/regime';
import type { Office } from '#libs/case';
import type { ranks } from '../../queries/snapshots.ts';
import { demoSubjects } from './units.ts';

/** A post: a code of a body, or of a unit. */
export type DemoPost = readonly [place: string, office: Office];

export interface DemoPerson {
  /** The part that the person can play; the name for `npm run token`. */
  readonly login: string;
  readonly language?: 'en' | 'ar' | 'vi';
  readonly posts: readonly DemoPost[];
  readonly rank?: (typeof ranks)[number];
  readonly clearance?: Grade;
  /** The unit that manages the person. */
  readonly memberOf?: string;
}

const everywhere = (places: readonly string[], office: Office): readonly DemoPost[] =>
  places.map((place) => [place, office] as const);

type Staff = Omit<DemoPerson, 'posts'> & { readonly office: Office };

/** Seven official members, a registrar, an officer, and more than enough inspectors for a team and what surrounds it. */
const staff: readonly Staff[] = [
  { login: 'chair', office: 'chair', rank: 'seniorInspector', clearance: 'mostSecret' },
  { login: 'deputy', office: 'deputyChair', rank: 'seniorInspector', clearance: 'mostSecret' },
  { login: 'secretary', office: 'secretary', rank: 'principalInspector', clearance: 'secret' },
  { login: 'directing', office: 'member', rank: 'seniorInspector', clearance: 'secret' },
  { login: 'representative', office: 'member', rank: 'principalInspector', clearance: 'secret' },
  { login: 'voter', office: 'member', rank: 'inspector', clearance: 'secret' },
  { login: 'second-voter', office: 'member', rank: 'inspector', clearance: 'secret' },
  { login: 'officer', office: 'officer', rank: 'inspector', clearance: 'secret' },
  { login: 'second-officer', office: 'officer', rank: 'inspector', clearance: 'secret' },
  { login: 'registry', office: 'registrar', clearance: 'secret' },
  { login: 'leader', office: 'inspector', rank: 'principalInspector', clearance: 'secret', language: 'vi' },
  { login: 'team-secretary', office: 'inspector', rank: 'inspector', clearance: 'secret' },
  { login: 'member', office: 'inspector', rank: 'inspector', clearance: 'secret' },
  { login: 'second-member', office: 'inspector', rank: 'inspector', clearance: 'secret' },
  { login: 'replacement', office: 'inspector', rank: 'principalInspector', clearance: 'secret' },
  { login: 'appraiser', office: 'inspector', rank: 'seniorInspector', clearance: 'secret' },
  { login: 'verifier', office: 'inspector', rank: 'inspector', clearance: 'secret', language: 'ar' },
  { login: 'second-verifier', office: 'inspector', rank: 'inspector', clearance: 'secret' },
  { login: 'monitor', office: 'inspector', rank: 'inspector', clearance: 'secret' },
];

/** One staff serves both blocs, so that the same names work under either regime. */
const staffOfBlocs: readonly DemoPerson[] = staff.map(({ office, ...person }) => ({
  ...person,
  posts: everywhere(['ICA', 'ICE'], office),
  memberOf: 'A21',
}));

/** The higher body has a staff of its own: whoever worked on a case has no part in its recheck. */
const staffOfProvince: readonly DemoPerson[] = staff.map(({ office, login, ...person }) => ({
  ...person,
  login: login === 'chair' ? 'higher' : `higher-${login}`,
  posts: [['ICP', office]],
  memberOf: 'A21',
}));

const grassroots = ['ICA1', 'ICA2', 'ICE1', 'ICE2'];
const cells = ['CA11', 'CA21', 'CE11', 'CE21'];

/** Below the blocs: committees that are the higher bodies of cells, and cells which inspect their own members. */
const below: readonly DemoPerson[] = [
  {
    login: 'grassroots-chair',
    posts: everywhere(grassroots, 'chair'),
    rank: 'principalInspector',
    clearance: 'secret',
  },
  { login: 'grassroots-secretary', posts: everywhere(grassroots, 'secretary'), rank: 'inspector' },
  { login: 'grassroots-member', posts: everywhere(grassroots, 'member'), rank: 'inspector' },
  { login: 'grassroots-officer', posts: everywhere(grassroots, 'officer'), rank: 'inspector' },
  { login: 'grassroots-appraiser', posts: everywhere(grassroots, 'inspector'), rank: 'seniorInspector' },
  { login: 'grassroots-verifier', posts: everywhere(grassroots, 'inspector'), rank: 'inspector' },
  { login: 'grassroots-registry', posts: everywhere([...grassroots, ...cells, 'CA12'], 'registrar') },
  { login: 'cell-secretary', posts: everywhere(cells, 'secretary'), rank: 'inspector', memberOf: 'A11' },
  { login: 'cell-deputy', posts: everywhere(cells, 'deputyChair'), rank: 'inspector', memberOf: 'A11' },
  { login: 'cell-officer', posts: [...everywhere(cells, 'officer'), ...everywhere(cells, 'member')], memberOf: 'A11' },
  { login: 'cell-leader', posts: everywhere(cells, 'member'), rank: 'principalInspector', memberOf: 'A11' },
  { login: 'cell-member', posts: everywhere(cells, 'member'), rank: 'inspector', memberOf: 'A11' },
  // Three members: too few for a team, so one inspects and the secretary directs.
  { login: 'small-cell-secretary', posts: [['CA12', 'secretary']], rank: 'inspector', memberOf: 'A12' },
  {
    login: 'small-cell-leader',
    posts: [
      ['CA12', 'member'],
      ['CA12', 'officer'],
    ],
    rank: 'inspector',
    memberOf: 'A12',
  },
  { login: 'small-cell-subject', posts: [['CA12', 'member']], memberOf: 'A12' },
];

/** Whom cases are about, and who has nothing to do with any. */
const others: readonly DemoPerson[] = [
  { login: 'subject', posts: everywhere(demoSubjects, 'head'), memberOf: 'A11' },
  { login: 'host', posts: everywhere([...demoSubjects, 'A11', 'A12', 'E11'], 'delegate'), memberOf: 'A11' },
  { login: 'second-subject', posts: everywhere(['A2', 'E2'], 'head'), memberOf: 'E11' },
  { login: 'relative', posts: everywhere(['ICA', 'ICE'], 'inspector'), rank: 'inspector', clearance: 'secret' },
  { login: 'administrator', posts: [['P', 'administrator']] },
  { login: 'second-administrator', posts: [['P', 'administrator']] },
  { login: 'outsider', posts: [] },
];

/** Nobody of them is a real person: each is named after the part that he or she can play. */
export const demoPeople: readonly DemoPerson[] = [...staffOfBlocs, ...staffOfProvince, ...below, ...others];

/** Kin of the head of the demo's subjects: naming this inspector to a team raises a flag. */
export const demoKin = [{ person: 'relative', relative: 'subject', relation: 'sibling', degree: 2 }] as const;

/** `second-member` is shown as "Second member (demo)". */
export const displayName = (login: string): string => {
  const words = login.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} (demo)`;
};
