import type { Profile } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';

/** The effect is checked where the profile keeps that stage and something critical or major was closed as verified. */
export const effectCheckIsDue = (file: CaseFile, profile: Profile): boolean =>
  !profile.skips.includes('postClosure') &&
  file.measures.some(({ state, severity }) => state === 'closed' && (severity === 'critical' || severity === 'major'));
