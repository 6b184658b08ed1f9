import type { CaseFile } from './case-file.ts';
import { inForce, openDeadlines } from './clocks/open.ts';
import { openEscalations } from './escalation/open.ts';
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

const ofTheHigherBody = ({ higherBody }: CaseFile): readonly Holder[] => [
  ...offices('higherOfficer', higherBody?.id, 'officer'),
  ...offices('higherChair', higherBody?.id, 'chair', 'deputyChair'),
];

/** Everybody who is a party, whether or not he or she may read the case. */
export const partyHoldersOf = (file: CaseFile): readonly Holder[] => [
  ...named(file),
  ...ofTheBody(file),
  ...ofTheSubject(file),
  ...ofTheHigherBody(file),
];

/** Whether the higher body was told of a duty that is still overdue. */
const isOpenAbove = (file: CaseFile): boolean =>
  openDeadlines(file).some((deadline) => {
    const version = inForce(deadline).version;
    return deadline.told.some((rung) => /^O[34]/.test(rung) && rung.endsWith(`@${version}`));
  });

/** Whether the higher body has something to answer here: a petition, or what was escalated to it. */
const isAskedAbove = (file: CaseFile): boolean =>
  openReview(file, 'petition') !== undefined ||
  openEscalations(file).some(({ to }) => to !== undefined && to === file.higherBody?.id);

/** Those who are inspected, or hear the inspected. */
export const inspectedSide: readonly Party[] = ['subject', 'hostOrganisation'];

const beforeAnnouncement: readonly string[] = ['proposed', 'preparation', 'announcement'];

/** The subject learns of a case when the decision is announced to it, and never earlier. */
export const isAnnounced = (file: CaseFile): boolean =>
  file.done['decisionAnnounced'] !== undefined ||
  // An amended decision is announced anew; that there is a case was told before.
  file.deadlines.some(({ start }) => start.event === 'decisionAnnounced') ||
  !(isTerminal(file.stage) || beforeAnnouncement.includes(file.stage));

/** Who may read the case: every party that was told of it; the higher body only while something is open there. */
export const readersOf = (file: CaseFile): readonly Holder[] => {
  const above = isOpenAbove(file) || isAskedAbove(file);
  const announced = isAnnounced(file);
  return partyHoldersOf(file).filter(({ party }) => {
    if (party.startsWith('higher')) return above;
    return announced || !inspectedSide.includes(party);
  });
};
