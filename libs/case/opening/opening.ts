import type { Asking } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import type { Given } from '../decide.ts';

/** The file that an opening action is asked about: what it would be, before its event. */
export const opening = (name: string, asking: Asking, given?: Given): CaseFile => {
  throw new Error(`${name} needs a case (${asking.at}, ${typeof given})`);
};
