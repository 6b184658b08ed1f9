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
 * The form of discipline that is decided: the one with a majority of its own, else, where votes are accumulated, the
 * one at which those from the heaviest form downward make one. `forms` stand with the heaviest first.
 */
export const decidedForm = (
  forms: readonly FormVotes[],
  officialMembers: number,
  rules: Rules,
  file: CaseFile,
): string | undefined => {
  const carried = (votes: number): boolean => isMajority(votes, officialMembers, rules, file);
  const outright = forms.find(({ votes }) => carried(votes));
  if (outright !== undefined || !rules.regime.acts.accumulation.value) return outright?.form;
  return forms.find((_, index) => carried(forms.slice(0, index + 1).reduce((sum, { votes }) => sum + votes, 0)))?.form;
};

/** Whether the body decides when the result of its vote is announced, as a cell does, and not when it is signed. */
export const decidesByVote = (rules: Rules, file: CaseFile): boolean =>
  scopedValue(rules.regime.acts.effectiveOn, circumstance(file)).value === 'announcedVote';
