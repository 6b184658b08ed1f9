import { action } from './action/en.ts';
import { deadline } from './deadline/en.ts';
import { derivation } from './derivation/en.ts';
import { event } from './event/en.ts';
import { fault } from './fault/en.ts';
import { kind } from './kind/en.ts';
import { party } from './party/en.ts';
import { problem } from './problem/en.ts';
import { reason } from './reason/en.ts';
import { stage } from './stage/en.ts';
import { status } from './status/en.ts';
import { unit } from './unit/en.ts';

/** Every text in English, the source. */
export const en = { action, deadline, derivation, event, fault, kind, party, problem, reason, stage, unit, status };
