import { holds, type Actor } from '../actor.ts';
import type { CaseFile } from '../case-file.ts';
import { isParty } from '../parties.ts';
import { isOpen } from './part.ts';

/** Whoever leads the team, or led it until the notice was issued. */
const leader = (file: CaseFile): string | undefined => file.dissolvedTeam?.leader ?? file.duties.teamLeader;

const lastSubmission = (file: CaseFile): number =>
  Math.max(
    0,
    ...file.measures.map(({ state, submission }) => (state === 'submitted' ? (submission?.sequence ?? 0) : 0)),
  );

/**
 * Who verifies beside a team leader: another verifier, who signed by filing a verification record after the evidence
 * was submitted.
 */
const second = (file: CaseFile): string | undefined => {
  const since = lastSubmission(file);
  const ofOthers = file.measures.map(({ verification }) => verification?.record);
  return file.documents.find(
    ({ id, kind, by, sequence }) =>
      kind === 'verificationRecord' &&
      sequence > since &&
      !ofOthers.includes(id) &&
      by !== leader(file) &&
      file.duties.verifiers.includes(by) &&
      !involved(file, by),
  )?.by;
};

/** Persons who carry out a measure, or to whom those answer directly. */
const involved = (file: CaseFile, person: string): boolean =>
  (file.remediationPlan?.lines ?? []).some(
    ({ implementers, superiors }) => implementers.includes(person) || superiors.includes(person),
  ) ||
  file.measures.some(({ owner, submission }) => owner.person === person || submission?.by === person) ||
  file.subject.person === person;

/** Who stands at the head of the unit that does the work is the direct superior of those who do it. */
const headsImplementer = (file: CaseFile, actor: Actor): boolean =>
  [
    ...file.measures.filter((measure) => isOpen(measure)).map(({ owner }) => owner.unit),
    ...(file.remediationPlan?.lines ?? []).map(({ owner }) => owner),
  ].some((unit) => holds(actor, unit, 'head', 'delegate'));

/** Neither the subject, nor an implementer, nor the direct superior of one; the team leader not alone. */
export const isIndependent = (file: CaseFile, actor: Actor): boolean =>
  !isParty('subject', file, actor) &&
  !involved(file, actor.id) &&
  !headsImplementer(file, actor) &&
  (actor.id !== leader(file) || second(file) !== undefined);

/** The second verifier, to be recorded where the team leader verifies. */
export const secondVerifier = (file: CaseFile, actor: Actor): { readonly second?: string } => {
  const person = actor.id === leader(file) ? second(file) : undefined;
  return person === undefined ? {} : { second: person };
};
