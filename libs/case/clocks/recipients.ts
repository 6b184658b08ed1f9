import { rungRecipients, type Regime } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import { parties, type Party } from '../parties.ts';
import { accountable } from './open.ts';
import type { Deadline } from './part.ts';

const isPartyName = (name: string): name is Party => (parties as readonly string[]).includes(name);

/** Recipients of the ladder who are not parties of their own: who holds them is told in this part. */
const heldBy: Readonly<Record<string, Party>> = {
  deputyChair: 'chair',
  subjectHead: 'subject',
  subjectSuperior: 'higherChair',
};

/**
 * The parties that a reminder goes to, by the regime's ladder: `owner` stands for who answers for the deadline. Who
 * holds a party is looked up when the message is delivered. Where there is no higher body, the own chair is told.
 */
export const recipientsOf = (file: CaseFile, regime: Regime, deadline: Deadline, rung: string): readonly Party[] => {
  const named = rungRecipients({ regime, nature: deadline.nature, deadline: deadline.rule, rung });
  const told = named.flatMap((recipient): readonly Party[] => {
    const name = heldBy[recipient] ?? recipient;
    if (name === 'owner') return [accountable(file, deadline)];
    if (name.startsWith('higher') && file.higherBody === undefined) return ['chair'];
    return isPartyName(name) ? [name] : [];
  });
  return [...new Set(told)];
};
