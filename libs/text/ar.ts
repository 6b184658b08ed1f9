import { action } from './action/ar.ts';
import { deadline } from './deadline/ar.ts';
import { derivation } from './derivation/ar.ts';
import { document } from './document/ar.ts';
import { event } from './event/ar.ts';
import { exported } from './export/ar.ts';
import { fault } from './fault/ar.ts';
import { grade } from './grade/ar.ts';
import { kind } from './kind/ar.ts';
import { mail } from './mail/ar.ts';
import { measureState } from './measure-state/ar.ts';
import { notification } from './notification/ar.ts';
import { office } from './office/ar.ts';
import { party } from './party/ar.ts';
import { problem } from './problem/ar.ts';
import { reason } from './reason/ar.ts';
import { severity } from './severity/ar.ts';
import { signIn } from './sign-in/ar.ts';
import { stage } from './stage/ar.ts';
import { status } from './status/ar.ts';
import { task } from './task/ar.ts';
import { unit } from './unit/ar.ts';
import type { en } from './en.ts';
import type { Translated } from './translated.ts';

/** Every text in Arabic. */
export const ar: Translated<typeof en, 'ar'> = {
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
