import { openingActions } from './opening/actions.ts';
import { conductActions } from './conduct/actions.ts';
import { deliberationActions } from './deliberation/actions.ts';
import { planActions } from './plan/actions.ts';
import { measuresActions } from './measures/actions.ts';
import { closureActions } from './closure/actions.ts';
import { reviewActions } from './review/actions.ts';
import { endingsActions } from './endings/actions.ts';
import { escalationActions } from './escalation/actions.ts';
import { clocksActions } from './clocks/actions.ts';
import { peopleActions } from './people/actions.ts';
import type { Row } from './action.ts';

/** The chapters of the handbook, in their order: the folder of each holds its rows, events and requirements. */
export const chapters = {
  opening: openingActions,
  conduct: conductActions,
  deliberation: deliberationActions,
  plan: planActions,
  measures: measuresActions,
  closure: closureActions,
  review: reviewActions,
  endings: endingsActions,
  escalation: escalationActions,
  clocks: clocksActions,
  people: peopleActions,
} as const;

/** The whole table of what can be done to a case. */
export const lifecycle = {
  ...openingActions,
  ...conductActions,
  ...deliberationActions,
  ...planActions,
  ...measuresActions,
  ...closureActions,
  ...reviewActions,
  ...endingsActions,
  ...escalationActions,
  ...clocksActions,
  ...peopleActions,
} as const;
export type ActionName = keyof typeof lifecycle;

export const isAction = (name: string): name is ActionName => Object.hasOwn(lifecycle, name);

/** A row by its name, in its general shape. */
export const rowOf = (name: ActionName): Row => lifecycle[name];
export const actionNames = Object.keys(lifecycle) as readonly ActionName[];
