import type { CaseFile } from './case-file.ts';
import { inForce, openDeadlines } from './clocks/open.ts';
import type { Escalation } from './escalation/part.ts';
import type { Party } from './parties.ts';
import { openReview } from './review/open.ts';
import { isTerminal } from './stages.ts';

/** Who holds a party: a person's id, or `<body or unit>/<office>`. */
export interface Holder {
  readonly party: Party;
  readonly holder: string;
}

const offices = (party: Party, place: string | undefined, ...names: readonly string[]): readonly Holder[] =>
  place === undefined ? [] : names.map((name) => ({ party, holder: `${place}/${name}` }));

const people = (party: Party, ...ids: readonly (string | undefined)[]): readonly Holder[] =>
  [...new Set(ids)].filter((id) => id !== undefined).map((holder) => ({ party, holder }));

const named = ({ duties }: CaseFile): readonly Holder[] => [
  ...people('assignedOfficer', duties.assignedOfficer),
  ...people('bodyRepresentative', duties.bodyRepresentative),
  ...people('directingMember', duties.directingMember),
  ...people('teamLeader', duties.teamLeader),
  ...people('teamMember', ...duties.teamMembers, duties.teamSecretary),
  ...people('appraiser', duties.appraiser),
  ...people('verifier', ...duties.verifiers),
  ...people('monitor', duties.monitor),
];

const ofTheBody = ({ body, duties, bodyVacant, higherBody }: CaseFile): readonly Holder[] => [
  ...offices('chair', body.id, 'chair', 'deputyChair', ...(body.type === 'cell' ? ['secretary'] : [])),
  ...(bodyVacant === true ? offices('chair', higherBody?.id, 'chair', 'deputyChair') : []),
  ...(duties.bodySecretary === undefined
    ? offices('bodySecretary', body.id, 'secretary')
    : people('bodySecretary', duties.bodySecretary)),
  ...offices('bodyMember', body.id, 'chair', 'deputyChair', 'secretary', 'member'),
  ...(duties.registry === undefined ? offices('registry', body.id, 'registrar') : people('registry', duties.registry)),
];

const ofTheSubject = ({ subject }: CaseFile): readonly Holder[] => [
  ...(subject.type === 'member'
    ? people('subject', subject.person)
    : offices('subject', subject.organisation, 'head', 'delegate')),
  ...offices('hostOrganisation', subject.host, 'head', 'delegate'),
];

/** Every body above that was ever asked or asked by itself; the higher body first. */
const bodiesAbove = ({ higherBody, body, escalations }: CaseFile): readonly string[] => [
  ...new Set(
    [higherBody?.id, ...escalations.flatMap(({ to, passedBy = [] }) => [to, ...passedBy])].filter(
      (id) => id !== undefined && id !== body.id,
    ) as readonly string[],
  ),
];

const ofTheHigherBodies = (file: CaseFile): readonly Holder[] =>
  bodiesAbove(file).flatMap((body) => [
    ...offices('higherOfficer', body, 'officer'),
    ...offices('higherChair', body, 'chair', 'deputyChair'),
  ]);

/** Everybody who is a party, whether or not he or she may read the case. */
export const partyHoldersOf = (file: CaseFile): readonly Holder[] => [
  ...named(file),
  ...ofTheBody(file),
  ...ofTheSubject(file),
  ...ofTheHigherBodies(file),
];

/** Duties that a case of the first edition told the higher body of, without escalating them. */
const wasToldAbove = (file: CaseFile): boolean =>
  openDeadlines(file).some((deadline) => {
    const version = inForce(deadline).version;
    if (file.escalations.some(({ deadline: about }) => about === deadline.id)) return false;
    return deadline.told.some((rung) => /^O[34]/.test(rung) && rung.endsWith(`@${version}`));
  });

/** Those who are inspected, or hear the inspected. */
export const inspectedSide: readonly Party[] = ['subject', 'hostOrganisation'];

const concerns = ({ to, from, passedBy = [] }: Escalation, body: string): boolean =>
  to === body || from.body === body || passedBy.includes(body);

/** Whether a body above sees the whole case: while something waits for it, or under its supervision. */
export const isOpenAbove = (file: CaseFile, body: string): boolean =>
  file.escalations.some((escalation) => escalation.closedAt === undefined && concerns(escalation, body)) ||
  (!isTerminal(file.stage) && file.supervision?.body === body) ||
  (body === file.higherBody?.id && (openReview(file, 'petition') !== undefined || wasToldAbove(file)));

/** Whether a body above had a part in the case, which its people may go on reading. */
export const hadPart = (file: CaseFile, body: string): boolean =>
  file.escalations.some((escalation) => concerns(escalation, body)) ||
  file.supervision?.body === body ||
  (body === file.higherBody?.id && file.done['fileWithdrawn'] !== undefined);

const beforeAnnouncement: readonly string[] = ['proposed', 'preparation', 'announcement'];

/** The subject learns of a case when the decision is announced to it, and never earlier. */
export const isAnnounced = (file: CaseFile): boolean =>
  file.done['decisionAnnounced'] !== undefined ||
  // An amended decision is announced anew; that there is a case was told before.
  file.deadlines.some(({ start }) => start.event === 'decisionAnnounced') ||
  !(isTerminal(file.stage) || beforeAnnouncement.includes(file.stage));

/** Who may read the case: every party that was told of it; of the bodies above those that have or had a part in it. */
export const readersOf = (file: CaseFile): readonly Holder[] => {
  const announced = isAnnounced(file);
  const above = bodiesAbove(file).filter((body) => isOpenAbove(file, body) || hadPart(file, body));
  return partyHoldersOf(file).filter(({ party, holder }) => {
    if (party.startsWith('higher')) return above.some((body) => holder.startsWith(`${body}/`));
    return announced || !inspectedSide.includes(party);
  });
};
