import type { Actor, Office } from './actor.ts';
import { clock, engine, holds, offices } from './actor.ts';
import type { CaseFile } from './case-file.ts';

export const parties = [
  'assignedOfficer',
  'chair',
  'bodySecretary',
  'bodyMember',
  'bodyRepresentative',
  'directingMember',
  'teamLeader',
  'teamMember',
  'appraiser',
  'verifier',
  'monitor',
  'registry',
  'subject',
  'hostOrganisation',
  'higherOfficer',
  'higherChair',
  'clock',
  'engine',
] as const;
export type Party = (typeof parties)[number];

/** The higher body, and whichever a question was passed up to while it waits there. */
const bodiesAbove = (file: CaseFile): readonly string[] => [
  ...(file.higherBody === undefined ? [] : [file.higherBody.id]),
  ...file.escalations.flatMap(({ closedAt, passedBy, to }) =>
    closedAt === undefined && passedBy !== undefined && to !== undefined ? [to] : [],
  ),
];

type Membership = (file: CaseFile, actor: Actor) => boolean;

const named =
  (duty: Exclude<keyof CaseFile['duties'], 'teamMembers' | 'verifiers'>): Membership =>
  (file, actor) =>
    file.duties[duty] === actor.id;

/** Offices of the deciding body that may act as its chair. */
export const chairOffices = ({ body }: Pick<CaseFile, 'body'>): readonly Office[] =>
  body.type === 'cell' ? ['chair', 'secretary', 'deputyChair'] : ['chair', 'deputyChair'];

/** Where nobody of the body is left, the chair of the higher body acts in that place. */
const actsForVacantBody: Membership = ({ bodyVacant, higherBody }, actor) =>
  bodyVacant === true && holds(actor, higherBody?.id, 'chair', 'deputyChair');

/**
 * Who somebody is to this case (handbook, process §3). A deputy may act as chair; in a cell the secretary does.
 * Separation of duties is not decided here: requirements do that, with their own reasons.
 */
const membership: Readonly<Record<Party, Membership>> = {
  assignedOfficer: named('assignedOfficer'),
  chair: (file, actor) => holds(actor, file.body.id, ...chairOffices(file)) || actsForVacantBody(file, actor),
  bodySecretary: (file, actor) =>
    file.duties.bodySecretary === undefined
      ? holds(actor, file.body.id, 'secretary')
      : file.duties.bodySecretary === actor.id,
  bodyMember: (file, actor) => holds(actor, file.body.id, 'chair', 'deputyChair', 'secretary', 'member'),
  bodyRepresentative: named('bodyRepresentative'),
  directingMember: named('directingMember'),
  teamLeader: named('teamLeader'),
  teamMember: (file, actor) => file.duties.teamMembers.includes(actor.id) || file.duties.teamSecretary === actor.id,
  appraiser: named('appraiser'),
  verifier: (file, actor) => file.duties.verifiers.includes(actor.id),
  monitor: named('monitor'),
  registry: (file, actor) =>
    file.duties.registry === undefined ? holds(actor, file.body.id, 'registrar') : file.duties.registry === actor.id,
  subject: (file, actor) =>
    file.subject.type === 'member'
      ? file.subject.person === actor.id
      : holds(actor, file.subject.organisation, 'head', 'delegate'),
  hostOrganisation: (file, actor) => holds(actor, file.subject.host, 'head', 'delegate'),
  higherOfficer: (file, actor) => bodiesAbove(file).some((body) => holds(actor, body, 'officer')),
  higherChair: (file, actor) => bodiesAbove(file).some((body) => holds(actor, body, 'chair', 'deputyChair')),
  clock: (_file, actor) => actor.id === clock.id,
  engine: (_file, actor) => actor.id === engine.id,
};

export const isParty = (party: Party, file: CaseFile, actor: Actor): boolean => membership[party](file, actor);

/** What the chair may leave to a member of the body (handbook, process §3). */
const delegable: readonly string[] = ['closeMeasure', 'rescheduleMeasure', 'refuseReschedule'];

/** What the engine records for a body whose act covers all of its cases: nobody enters it a thousand times by hand. */
const recordsForBody = (party: Party, action: string, actor: Actor): boolean =>
  party === 'bodySecretary' && action === 'repinRegime' && actor.id === engine.id;

/** What people of a body further above may do, to which a question was passed up. */
const ofTheFurther: readonly string[] = [
  'giveGuidance',
  'returnGuidanceRequest',
  'passGuidanceUp',
  'acknowledgeEscalation',
  'declareInterests',
];

const isTooFar = (party: Party, action: string, file: CaseFile, actor: Actor): boolean =>
  party.startsWith('higher') && !ofTheFurther.includes(action) && !holds(actor, file.higherBody?.id, ...offices);

/** Whether the actor is this party for one action: the chair's delegate is the chair for what was left to him or her. */
export const mayActAs = (party: Party, action: string, file: CaseFile, actor: Actor): boolean =>
  (isParty(party, file, actor) && !isTooFar(party, action, file, actor)) ||
  recordsForBody(party, action, actor) ||
  (party === 'chair' && delegable.includes(action) && file.duties.closer === actor.id);

/** Every party that the actor is to this case, in the order of the handbook. */
export const partiesOf = (file: CaseFile, actor: Actor): readonly Party[] =>
  parties.filter((party) => isParty(party, file, actor));

/** Parties whose part nobody holds until somebody is named. The chair answers for their deadlines meanwhile. */
export const isVacant = (file: CaseFile, party: Party): boolean => {
  if (party === 'verifier') return file.duties.verifiers.length === 0;
  if (party === 'teamMember') return file.duties.teamMembers.length === 0;
  const byNaming = ['assignedOfficer', 'bodyRepresentative', 'directingMember', 'teamLeader', 'appraiser', 'monitor'];
  return byNaming.includes(party) && file.duties[party as keyof CaseFile['duties']] === undefined;
};
