import { action } from '../action/vi.ts';
import { document } from '../document/vi.ts';
import { grade } from '../grade/vi.ts';
import { kind } from '../kind/vi.ts';
import { measureState } from '../measure-state/vi.ts';
import { party } from '../party/vi.ts';
import { severity } from '../severity/vi.ts';
import { stage } from '../stage/vi.ts';
import { status } from '../status/vi.ts';
import { web } from './vi.ts';

/** What the pages say by themselves; sentences about reasons, deadlines and events come from the API. */
export const texts = { action, document, grade, kind, measureState, party, severity, stage, status, web };
