import type { ProposalInput } from '../opening/proposal.ts';
import type { SuccessorInput } from '../opening/succeeding.ts';
import type { Following } from './following.ts';

/** With what the engine proposes the case that follows, in the name of the body that is to have it. */
export const proposalOf = (following: Following, from: string): ProposalInput => {
  const { kind, body, subject, variant, grounds, fields, allegedActs } = following;
  return {
    kind,
    body,
    subject,
    variant,
    origin: { type: 'case', ref: from },
    grounds,
    fields: [...fields],
    allegedActs: [...allegedActs],
  };
};

/** With what it opens a successor, which needs no proposal. */
export const successionOf = (following: Following, from: string): SuccessorInput => {
  const { kind, subject, variant, grounds, fields, elapsed = { policy: 'reset' } } = following;
  return { predecessor: from, kind, subject, variant, grounds, fields: [...fields], elapsed };
};
