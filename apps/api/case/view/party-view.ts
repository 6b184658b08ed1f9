import type { CaseFile, Party } from '#libs/case';
import type { CaseView } from '#libs/contract';
import type { Sight } from './sight.ts';

type PartyView = CaseView['parties'][number];

const named = (party: Party, ...people: readonly (string | undefined)[]): readonly PartyView[] =>
  people.filter((person) => person !== undefined).map((person) => ({ party, person }));

const everybody = ({ duties, body, higherBody, subject }: CaseFile): readonly PartyView[] => [
  ...named('assignedOfficer', duties.assignedOfficer),
  { party: 'chair', body: body.id },
  ...(duties.bodySecretary === undefined
    ? [{ party: 'bodySecretary', body: body.id }]
    : named('bodySecretary', duties.bodySecretary)),
  { party: 'bodyMember', body: body.id },
  ...named('bodyRepresentative', duties.bodyRepresentative),
  ...named('directingMember', duties.directingMember),
  ...named('teamLeader', duties.teamLeader),
  ...named('teamMember', duties.teamSecretary, ...duties.teamMembers),
  ...named('appraiser', duties.appraiser),
  ...named('verifier', ...duties.verifiers),
  ...named('monitor', duties.monitor),
  ...(duties.registry === undefined ? [{ party: 'registry', body: body.id }] : named('registry', duties.registry)),
  subject.person === undefined
    ? { party: 'subject', unit: subject.organisation }
    : { party: 'subject', person: subject.person },
  { party: 'hostOrganisation', unit: subject.host },
  ...(higherBody === undefined ? [] : [{ party: 'higherChair', body: higherBody.id }]),
];

const always = ['chair', 'subject', 'hostOrganisation'];
const announced = ['teamLeader', 'teamMember', 'directingMember', 'assignedOfficer'];
const executing = ['monitor', 'verifier', 'bodyRepresentative'];

/** The parts in the case and who holds them, as far as the asker may know: the subject learns of each when it is told. */
export const toPartyViews = (file: CaseFile, sight: Sight): readonly PartyView[] => {
  if (sight === 'caseFile') return everybody(file);
  const known = [
    ...always,
    ...(file.decision !== null && sight !== 'hosting' ? announced : []),
    ...(file.service !== null ? executing : []),
  ];
  return everybody(file).filter(({ party }) => known.includes(party));
};
