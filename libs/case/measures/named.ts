import type { Asked } from '../action.ts';
import type { About } from './events.ts';
import type { Measure } from './part.ts';

/** The measure that an input names, if the case has it. */
export const namedMeasure = ({ file, input }: Asked<About>): Measure | undefined =>
  file.measures.find(({ id }) => id === input.measure);
