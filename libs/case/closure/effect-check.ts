import type { Profile, Rules } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';

/** The effect is checked where the profile keeps that stage and something grave enough was closed as verified. */
export const effectCheckIsDue = (file: CaseFile, profile: Profile, { regime }: Rules): boolean =>
  profile.effectCheck !== 'never' &&
  !profile.skips.includes('postClosure') &&
  file.measures.some(
    ({ state, severity }) => state === 'closed' && regime.remediation.effectCheckFor.value.includes(severity),
  );
