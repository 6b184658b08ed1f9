import type { Rules } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { Count } from './events.ts';
import { isConflicted } from '../people/separation.ts';
import { isMajority, quorumOf } from './majority.ts';

/** The official members of the body at the date of the vote, as the tree has them. */
export type Members = readonly { readonly person: string }[];

/** Whoever has an open or upheld conflict neither votes nor counts as present. */
const counting = (file: CaseFile, persons: readonly string[], members: Members): readonly string[] =>
  persons.filter((person) => members.some((member) => member.person === person) && !isConflicted(file, person));

/** How many count as present, of how many that are needed. */
export const quorum = (
  file: CaseFile,
  rules: Rules,
  count: Pick<Count, 'present'>,
  members: Members,
): { readonly present: number; readonly needed: number } => ({
  present: counting(file, count.present, members).length,
  needed: quorumOf(members.length, rules, file),
});

/** Whether the conclusion is carried: by more than half of all official members, present or not, conflicted or not. */
export const isCarried = (
  file: CaseFile,
  rules: Rules,
  count: Pick<Count, 'voters' | 'inFavour'>,
  members: Members,
): boolean => {
  // More votes in favour than persons who may vote cannot be a majority of anything.
  if (count.inFavour > counting(file, count.voters, members).length) return false;
  return isMajority(count.inFavour, members.length, rules, file);
};
