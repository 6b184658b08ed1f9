import { action } from './action/vi.ts';
import { deadline } from './deadline/vi.ts';
import { derivation } from './derivation/vi.ts';
import { event } from './event/vi.ts';
import { fault } from './fault/vi.ts';
import { kind } from './kind/vi.ts';
import { party } from './party/vi.ts';
import { problem } from './problem/vi.ts';
import { reason } from './reason/vi.ts';
import { stage } from './stage/vi.ts';
import { status } from './status/vi.ts';
import { unit } from './unit/vi.ts';
import type { en } from './en.ts';
import type { Translated } from './translated.ts';

/** Every text in Vietnamese. */
export const vi: Translated<typeof en, 'vi'> = {
  action,
  deadline,
  derivation,
  event,
  fault,
  kind,
  party,
  problem,
  reason,
  stage,
  status,
  unit,
};
