import { act } from './act/ar.ts';
import { approval } from './approval/ar.ts';
import { caseFile } from './case/ar.ts';
import { cases } from './cases/ar.ts';
import { choice } from './choice/ar.ts';
import { deadline } from './deadline/ar.ts';
import { field } from './field/ar.ts';
import { flag } from './flag/ar.ts';
import { form } from './form/ar.ts';
import { inbox } from './inbox/ar.ts';
import { law } from './law/ar.ts';
import { needed } from './needed/ar.ts';
import { problem } from './problem/ar.ts';
import { search } from './search/ar.ts';
import { session } from './session/ar.ts';
import { shell } from './shell/ar.ts';
import { task } from './task/ar.ts';
import { ui } from './ui/ar.ts';
import { watch } from './watch/ar.ts';

/** The texts of the pages, in Arabic. */
export const web = {
  act,
  approval,
  case: caseFile,
  cases,
  choice,
  deadline,
  field,
  flag,
  form,
  inbox,
  law,
  needed,
  problem,
  search,
  session,
  shell,
  task,
  ui,
  watch,
};
