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

/** Under a supervision order the higher officer hears of every deadline that began since, from R3 to O2. */
const watching = ({ supervision }: CaseFile, { start, nature }: Deadline, rung: string): readonly Party[] =>
  supervision !== undefined &&
  nature === 'duty' &&
  start.sequence > supervision.sequence &&
  /^(R[345]|O[12])$/.test(rung)
    ? ['higherOfficer']
    : [];

/** The chair of the body that owes an answer: of the deciding body where the question came from above. */
const answerersChair = ({ escalations, body }: CaseFile, { about }: Deadline): Party =>
  escalations.some(({ id, to }) => id === about && to === body.id) ? 'chair' : 'higherChair';

/**
 * The parties that a reminder goes to, by the regime's ladder: `owner` stands for who answers for the deadline. Who
 * holds a party is looked up when the message is delivered. Where there is no higher body, the own chair is told.
 */
export const recipientsOf = (file: CaseFile, regime: Regime, deadline: Deadline, rung: string): readonly Party[] => {
  const named = rungRecipients({ regime, nature: deadline.nature, deadline: deadline.rule, rung });
  const told = named.flatMap((recipient): readonly Party[] => {
    const name = heldBy[recipient] ?? recipient;
    if (/^D15[a-hj]$/.test(deadline.rule) && name.endsWith('hair')) return [answerersChair(file, deadline)];
    if (name === 'owner') return [accountable(file, deadline)];
    if (name.startsWith('higher') && file.higherBody === undefined) return ['chair'];
    return isPartyName(name) ? [name] : [];
  });
  return [...new Set([...told, ...watching(file, deadline, rung)])];
};
