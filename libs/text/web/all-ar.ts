import { action } from '../action/ar.ts';
import { document } from '../document/ar.ts';
import { grade } from '../grade/ar.ts';
import { kind } from '../kind/ar.ts';
import { measureState } from '../measure-state/ar.ts';
import { party } from '../party/ar.ts';
import { severity } from '../severity/ar.ts';
import { stage } from '../stage/ar.ts';
import { status } from '../status/ar.ts';
import { web } from './ar.ts';

/** What the pages say by themselves; sentences about reasons, deadlines and events come from the API. */
export const texts = { action, document, grade, kind, measureState, party, severity, stage, status, web };
