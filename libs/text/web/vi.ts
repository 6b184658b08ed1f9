import { act } from './act/vi.ts';
import { approval } from './approval/vi.ts';
import { caseFile } from './case/vi.ts';
import { cases } from './cases/vi.ts';
import { choice } from './choice/vi.ts';
import { deadline } from './deadline/vi.ts';
import { field } from './field/vi.ts';
import { flag } from './flag/vi.ts';
import { form } from './form/vi.ts';
import { inbox } from './inbox/vi.ts';
import { law } from './law/vi.ts';
import { needed } from './needed/vi.ts';
import { problem } from './problem/vi.ts';
import { search } from './search/vi.ts';
import { session } from './session/vi.ts';
import { shell } from './shell/vi.ts';
import { task } from './task/vi.ts';
import { ui } from './ui/vi.ts';
import { watch } from './watch/vi.ts';

/** The texts of the pages, in Vietnamese. */
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
