/** A post in a body or an organisational unit, as held at the instant of asking. */
export interface Position {
  readonly unit: string;
  readonly office: Office;
}

export const offices = [
  'chair',
  'deputyChair',
  'secretary',
  'member',
  'officer',
  'registrar',
  'inspector',
  'head',
  'delegate',
  'administrator',
] as const;
export type Office = (typeof offices)[number];

/** Who asks, with the posts held as of the instant of asking. `clock` and `engine` act without any post. */
export interface Actor {
  readonly id: string;
  readonly positions: readonly Position[];
}

/** What happens by lapse of time is done by this actor. */
export const clock: Actor = { id: 'clock', positions: [] };
/** What a reaction reports back is done by this actor. */
export const engine: Actor = { id: 'engine', positions: [] };

export const holds = (actor: Actor, unit: string | undefined, ...wanted: readonly Office[]): boolean =>
  unit !== undefined && actor.positions.some((position) => position.unit === unit && wanted.includes(position.office));
