/** What this chapter adds to the case file. What a case never had is left out of it, so that old files keep their hash. */
export type EndingsPart = Record<never, never>;
