import { z } from 'zod';
import { bodyAct, day, id } from '../inputs.ts';
import { deliveryWays } from './part.ts';

export const people = z.array(id).max(300);
export const votes = z.int().min(0).max(300);

const countedAsMany = (count: { voters: string[]; inFavour: number; against: number; abstained: number }): boolean =>
  count.inFavour + count.against + count.abstained === count.voters.length;

/** A count adds up: as many votes as voters, and only who was present votes. */
export const countInput = z
  .strictObject({
    act: bodyAct,
    present: people.min(1),
    voters: people,
    inFavour: votes,
    against: votes,
    abstained: votes,
  })
  .refine(countedAsMany, { params: { code: 'votesDoNotAddUp' }, path: ['inFavour'] })
  .refine(({ voters, present }) => voters.every((voter) => present.includes(voter)), {
    params: { code: 'voterNotPresent' },
    path: ['voters'],
  })
  .refine(({ voters }) => new Set(voters).size === voters.length, {
    params: { code: 'votedTwice' },
    path: ['voters'],
  });

export const meetings = z.array(day).exactOptional();
export const officialMembers = z.array(z.object({ person: id })).min(1);

export const delivery = z
  .strictObject({
    recipient: id,
    way: z.enum(deliveryWays),
    /** Days of the minuted attempts before the notice was left. */
    attempts: z.array(day).max(10).default([]),
  })
  .refine(({ way, attempts }) => way !== 'leftWithOrganisation' || new Set(attempts).size >= 2, {
    params: { code: 'twoAttemptsNeeded' },
    path: ['attempts'],
  });
