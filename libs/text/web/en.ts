import { act } from './act/en.ts';
import { approval } from './approval/en.ts';
import { caseFile } from './case/en.ts';
import { cases } from './cases/en.ts';
import { choice } from './choice/en.ts';
import { deadline } from './deadline/en.ts';
import { field } from './field/en.ts';
import { flag } from './flag/en.ts';
import { form } from './form/en.ts';
import { inbox } from './inbox/en.ts';
import { law } from './law/en.ts';
import { needed } from './needed/en.ts';
import { problem } from './problem/en.ts';
import { search } from './search/en.ts';
import { session } from './session/en.ts';
import { shell } from './shell/en.ts';
import { task } from './task/en.ts';
import { ui } from './ui/en.ts';
import { watch } from './watch/en.ts';

/** The texts of the pages, in English, the source of the other languages. */
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
