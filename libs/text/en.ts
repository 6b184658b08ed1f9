import { action } from './action/en.ts';
import { deadline } from './deadline/en.ts';
import { party } from './party/en.ts';
import { stage } from './stage/en.ts';

/** Every text in English, the source. */
export const en = { action, deadline, party, stage };
