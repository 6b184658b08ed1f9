/** What this chapter adds to the case file. */
export interface OpeningPart {
  readonly proposer: string;
}
