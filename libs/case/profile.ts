import type { Profile, Rules } from '#libs/regime';
import type { CaseFile } from './case-file.ts';

/** Whose profile is looked up, and in which law. */
interface About {
  readonly file: Pick<CaseFile, 'kind' | 'profile'>;
  readonly rules: Rules;
}

/** The profile of the kind: as pinned with the decision, and before that as the regime in force has it. */
export const profileOf = ({ file, rules }: About): Profile => {
  const profile = file.profile ?? rules.regime.kinds[file.kind];
  if (profile === undefined) throw new Error(`The regime has no kind ${file.kind}`);
  return profile;
};
