import { scopedValue } from '#libs/regime';
import type { Rules } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';

const circumstance = ({ kind, body }: CaseFile) => ({ kind, level: body.level, actor: body.type });

/**
 * More than half of all official members, not of those present (296-QĐ/TW 2025, 08-HD/TW 2025); the regime may ask for
 * more. A body of one signatory decides by signing.
 */
export const isMajority = (votes: number, officialMembers: number, rules: Rules, file: CaseFile): boolean => {
  if (rules.regime.acts.signatory.value) return votes >= 1;
  const [part, whole] = scopedValue(rules.regime.acts.majority, circumstance(file)).value;
  return votes * whole > officialMembers * part;
};

/** How many official members must be present. */
export const quorumOf = (officialMembers: number, rules: Rules, file: CaseFile): number => {
  const [part, whole] = scopedValue(rules.regime.acts.quorum, circumstance(file)).value;
  return Math.max(1, Math.ceil((officialMembers * part) / whole));
};

/** Votes for one proposed form of discipline. */
export interface FormVotes {
  readonly form: string;
  readonly votes: number;
}

/**
 * The form of discipline that is decided: the one with a majority of its own, else votes are accumulated from the
 * heaviest form downward until they make one. `forms` stand with the heaviest first.
 */
export const decidedForm = (forms: readonly FormVotes[], isCarried: (votes: number) => boolean): string | undefined => {
  const outright = forms.find(({ votes }) => isCarried(votes));
  if (outright !== undefined) return outright.form;
  return forms.find((_, index) => isCarried(forms.slice(0, index + 1).reduce((sum, { votes }) => sum + votes, 0)))
    ?.form;
};
