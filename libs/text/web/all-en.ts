import { action } from '../action/en.ts';
import { document } from '../document/en.ts';
import { grade } from '../grade/en.ts';
import { kind } from '../kind/en.ts';
import { measureState } from '../measure-state/en.ts';
import { party } from '../party/en.ts';
import { severity } from '../severity/en.ts';
import { stage } from '../stage/en.ts';
import { status } from '../status/en.ts';
import { web } from './en.ts';

/** What the pages say by themselves; sentences about reasons, deadlines and events come from the API. */
export const texts = { action, document, grade, kind, measureState, party, severity, stage, status, web };
