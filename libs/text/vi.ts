import { action } from './action/vi.ts';
import { deadline } from './deadline/vi.ts';
import { derivation } from './derivation/vi.ts';
import { document } from './document/vi.ts';
import { event } from './event/vi.ts';
import { exported } from './export/vi.ts';
import { fault } from './fault/vi.ts';
import { grade } from './grade/vi.ts';
import { kind } from './kind/vi.ts';
import { mail } from './mail/vi.ts';
import { measureState } from './measure-state/vi.ts';
import { notification } from './notification/vi.ts';
import { office } from './office/vi.ts';
import { party } from './party/vi.ts';
import { problem } from './problem/vi.ts';
import { reason } from './reason/vi.ts';
import { severity } from './severity/vi.ts';
import { signIn } from './sign-in/vi.ts';
import { stage } from './stage/vi.ts';
import { status } from './status/vi.ts';
import { task } from './task/vi.ts';
import { unit } from './unit/vi.ts';
import type { en } from './en.ts';
import type { Translated } from './translated.ts';

/** Every text in Vietnamese. */
export const vi: Translated<typeof en, 'vi'> = {
  action,
  deadline,
  derivation,
  document,
  event,
  exported,
  fault,
  grade,
  kind,
  mail,
  measureState,
  notification,
  office,
  party,
  problem,
  reason,
  severity,
  signIn,
  stage,
  status,
  task,
  unit,
};
