import type { Asked, Params } from './action.ts';

/**
 * Something that must be true before an action can be done. Its name is the reason code.
 * `remedy` names the actions that would make it true, in order of preference, or says that an act outside does (`fact`,
 * worded as `<code>Remedy`); without one nothing can be done about it.
 */
export interface Requirement {
  met(asked: Asked): boolean;
  /** Ids, dates and numbers for the sentence; nothing that the asker may not know. */
  params?(asked: Asked): Params;
  readonly remedy?: readonly string[] | 'fact';
}

/** True once the event of the same name has happened in the present round and was not voided since. */
export const happened = (event: string, remedy?: Requirement['remedy']): Requirement => ({
  met: ({ file }) => file.done[event] !== undefined,
  ...(remedy === undefined ? {} : { remedy }),
});

/** A requirement that reads the input (and facts) of its rows, typed by what it needs of them. */
export const given = <Input, Facts = unknown>(requirement: {
  met(asked: Asked<Input, Facts>): boolean;
  params?(asked: Asked<Input, Facts>): Params;
  readonly remedy?: Requirement['remedy'];
}): Requirement => requirement as Requirement;
