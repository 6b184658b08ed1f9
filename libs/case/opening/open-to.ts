import type { Rules } from '#libs/regime';
import type { ProposalFacts, ProposalInput } from './proposal.ts';

/** Who would open what. */
export interface Opening {
  readonly rules: Rules;
  readonly input: Pick<ProposalInput, 'kind' | 'variant'> & {
    readonly subject: Pick<ProposalInput['subject'], 'type'>;
  };
  readonly facts: Pick<ProposalFacts, 'conditions'> & {
    readonly body: Pick<ProposalFacts['body'], 'type' | 'level'>;
  };
}

/** Who may open a kind: this body type at this level, for this subject, and with the regime's condition if it has one. */
export const isOpenTo = ({ rules, input, facts }: Opening): boolean => {
  const entry = rules.regime.kinds[input.kind];
  if (entry === undefined || !entry.subjects.includes(input.subject.type)) return false;
  return (
    entry.teamVariants.includes(input.variant) &&
    entry.openedBy.some(
      ({ bodyTypes, levels, subjects, condition }) =>
        bodyTypes.includes(facts.body.type) &&
        levels.includes(facts.body.level) &&
        (subjects === undefined || subjects.includes(input.subject.type)) &&
        (condition === undefined || facts.conditions.includes(condition)),
    )
  );
};
