import { action } from './action/en.ts';
import { deadline } from './deadline/en.ts';
import { derivation } from './derivation/en.ts';
import { document } from './document/en.ts';
import { event } from './event/en.ts';
import { exported } from './export/en.ts';
import { fault } from './fault/en.ts';
import { grade } from './grade/en.ts';
import { kind } from './kind/en.ts';
import { mail } from './mail/en.ts';
import { measureState } from './measure-state/en.ts';
import { notification } from './notification/en.ts';
import { office } from './office/en.ts';
import { party } from './party/en.ts';
import { problem } from './problem/en.ts';
import { reason } from './reason/en.ts';
import { severity } from './severity/en.ts';
import { signIn } from './sign-in/en.ts';
import { stage } from './stage/en.ts';
import { status } from './status/en.ts';
import { task } from './task/en.ts';
import { unit } from './unit/en.ts';

/** Every text in English, the source. */
export const en = {
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
