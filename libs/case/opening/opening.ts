import type { Kind, Rules } from '#libs/regime';
import type { Asking } from '../action.ts';
import { engine } from '../actor.ts';
import type { CaseFile } from '../case-file.ts';
import type { Given } from '../decide.ts';
import { profileInForce } from '../profile.ts';
import { opened } from './opened.ts';
import { proposed, type ProposalFacts, type ProposalInput } from './proposal.ts';
import { successorOpened, type SuccessorFacts, type SuccessorInput } from './succeeding.ts';

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

/** A kind that the regime does not know is refused by its requirement; until then the first one's profile stands in. */
const withProfile = (file: CaseFile, rules: Rules): CaseFile => {
  const kinds = Object.keys(rules.regime.kinds) as readonly Kind[];
  const known = { ...file, kind: kinds.includes(file.kind) ? file.kind : firstKind(rules) };
  return { ...file, profile: profileInForce({ file: known, rules }) };
};

const firstKind = ({ regime }: Rules): Kind => {
  const [first] = Object.keys(regime.kinds) as readonly Kind[];
  if (first === undefined) throw new Error('The regime has no kinds');
  return first;
};

const proposal = (asking: Asking, given?: Given): CaseFile => {
  const input = (given?.input ?? unsaid(firstKind(asking.rules))) as ProposalInput;
  const facts = (given?.facts ?? unknown(asking)) as ProposalFacts;
  return opened({
    sequence: 0,
    at: asking.at,
    by: facts.actorMayPropose ? asking.actor.id : engine.id,
    stage: 'proposed',
    data: proposed(input, facts),
  });
};

const succession = ({ at, actor }: Asking, given: Given): CaseFile =>
  opened({
    sequence: 0,
    at,
    by: actor.id,
    stage: 'preparation',
    data: successorOpened(given.input as SuccessorInput, given.facts as SuccessorFacts),
  });

/** The file that an opening action is asked about: what it would be, before its event. */
export const opening = (name: string, asking: Asking, given?: Given): CaseFile => {
  if (name === 'openSuccessorCase' && given !== undefined) return withProfile(succession(asking, given), asking.rules);
  if (name === 'proposeCase' || name === 'openSuccessorCase') return withProfile(proposal(asking, given), asking.rules);
  throw new Error(`${name} needs a case`);
};
