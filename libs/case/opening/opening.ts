import type { Kind } from '#libs/regime';
import type { Asking } from '../action.ts';
import { engine } from '../actor.ts';
import type { CaseFile } from '../case-file.ts';
import type { Given } from '../decide.ts';
import { profileInForce } from '../profile.ts';

import { opened } from './events.ts';
import { proposed, type ProposalFacts, type ProposalInput } from './proposal.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

/** What is asked about when nothing was said yet: a case of nobody, of the first kind of the regime. */
const unsaid = (kind: Kind): ProposalInput => ({
  kind,
  body: nobody,
  subject: { type: 'organisation', organisation: nobody },
  variant: 'team',
  origin: { type: 'order' },
  grounds: '',
  fields: [],
  allegedActs: [],
});

const unknown = (asking: Asking): ProposalFacts => ({
  caseId: nobody,
  number: '',
  body: { id: nobody, unit: nobody, type: 'inspectionCommittee', level: 'province', zone: asking.rules.calendar.zone },
  conditions: [],
  subject: { organisation: nobody, host: nobody, inJurisdiction: false },
  rules: {
    regime: asking.rules.regime.id,
    regimeVersion: asking.rules.regime.version,
    calendar: asking.rules.calendar.id,
    calendarVersion: asking.rules.calendar.version,
    zone: asking.rules.calendar.zone,
  },
  overlaps: [],
  openRequirements: [],
  actorMayPropose: false,
});

/** The file that an opening action is asked about: what it would be, before its event. */
export const opening = (name: string, asking: Asking, given?: Given): CaseFile => {
  if (name !== 'proposeCase') throw new Error(`${name} needs a case`);
  const { rules, actor, at } = asking;
  const kinds = Object.keys(rules.regime.kinds) as readonly Kind[];
  const first = kinds[0];
  if (first === undefined) throw new Error('The regime has no kinds');
  const input = (given?.input ?? unsaid(first)) as ProposalInput;
  const facts = (given?.facts ?? unknown(asking)) as ProposalFacts;
  const file = opened({
    sequence: 0,
    type: 'caseProposed',
    action: name,
    at,
    by: facts.actorMayPropose ? actor.id : engine.id,
    as: 'assignedOfficer',
    stage: 'proposed',
    data: proposed(input, facts),
    clocks: [],
  });
  // A kind that the regime does not know is refused by its requirement; until then the first one's profile stands in.
  const known = { ...file, kind: kinds.includes(file.kind) ? file.kind : first };
  return { ...file, profile: profileInForce({ file: known, rules }) };
};
