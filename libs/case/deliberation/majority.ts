/** More than half of all official members, not of those present (296-QĐ/TW 2025, 08-HD/TW 2025). */
export const isMajority = (votes: number, officialMembers: number): boolean => votes * 2 > officialMembers;

/** Votes for one proposed form of discipline. */
export interface FormVotes {
  readonly form: string;
  readonly votes: number;
}

/**
 * The form of discipline that is decided: the one with a majority of its own, else votes are accumulated from the
 * heaviest form downward until they make one. `forms` stand with the heaviest first.
 */
export const decidedForm = (forms: readonly FormVotes[], officialMembers: number): string | undefined => {
  const outright = forms.find(({ votes }) => isMajority(votes, officialMembers));
  if (outright !== undefined) return outright.form;
  return forms.find((_, index) =>
    isMajority(
      forms.slice(0, index + 1).reduce((sum, { votes }) => sum + votes, 0),
      officialMembers,
    ),
  )?.form;
};
