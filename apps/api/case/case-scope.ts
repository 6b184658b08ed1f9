import { partiesOf, type Actor, type CaseFile } from '#libs/case';

/** The keys under which an actor may hold a part: the person, and each post held. */
export const holderKeys = (actor: Actor): readonly string[] => [
  actor.id,
  ...actor.positions.map((position) => `${position.unit}/${position.office}`),
];

/**
 * The one condition under which a case exists for somebody: a part in it, held now, by name or by post. Every query about
 * cases carries it. `keys` is the number of the parameter with the holder keys; `id` the column with the id of the case.
 */
export const inScope = (keys: number, id = 'c.id'): string =>
  `exists (select from case_party p where p.case_id = ${id} and p.until is null and p.holder = any($${keys}::text[]))`;

/** The same for a file that is not recorded yet. The higher body sees a case only through its record. */
export const isInScope = (file: CaseFile, actor: Actor): boolean =>
  partiesOf(file, actor).some((party) => party !== 'higherOfficer' && party !== 'higherChair');
