import { inheritanceOf, isOrderedAway, successionOf, type Given, type ProposalFacts } from '#libs/case';
import { meetingsAhead, type Database } from '#libs/database';
import type { Led } from './following-cases.ts';

/** What a successor is opened with: what travels from its predecessor, beside what is found out for any case. */
export const successionGiven = async (
  database: Database,
  { from, following, at }: Led,
  found: ProposalFacts,
): Promise<Given> => ({
  input: successionOf(following, from.id),
  facts: {
    ...found,
    predecessor: { body: from.body.id, endedByOrder: isOrderedAway(from) },
    ...(from.grade !== undefined && { grade: from.grade }),
    inheritance: inheritanceOf(from),
    meetings: await meetingsAhead(database, found.body, at),
  },
});
