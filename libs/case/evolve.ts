import type { CaseFile } from './case-file.ts';
import type { CaseEvent, EventOf, EventType, Evolution, EventData } from './event.ts';
import { applyClocks } from './clocks/apply.ts';
import { settle } from './clocks/settle.ts';
import { openingEvolution } from './opening/events.ts';
import { opened } from './opening/opened.ts';
import { succeeded } from './opening/succeeding.ts';
import { conductEvolution } from './conduct/events.ts';
import { deliberationEvolution } from './deliberation/events.ts';
import { planEvolution } from './plan/events.ts';
import { measuresEvolution } from './measures/events.ts';
import { closureEvolution } from './closure/events.ts';
import { reviewEvolution } from './review/events.ts';
import { endingsEvolution } from './endings/events.ts';
import { escalationEvolution } from './escalation/events.ts';
import { clocksEvolution } from './clocks/events.ts';
import { peopleEvolution } from './people/events.ts';

const evolutions: Evolution<EventData> = {
  ...openingEvolution,
  ...conductEvolution,
  ...deliberationEvolution,
  ...planEvolution,
  ...measuresEvolution,
  ...closureEvolution,
  ...reviewEvolution,
  ...endingsEvolution,
  ...escalationEvolution,
  ...clocksEvolution,
  ...peopleEvolution,
};

const rememberedCommands = 100;

const patchOf = <Type extends EventType>(file: CaseFile, event: EventOf<Type>): Partial<CaseFile> =>
  (evolutions[event.type] as ((file: CaseFile, event: EventOf<Type>) => Partial<CaseFile>) | undefined)?.(
    file,
    event,
  ) ?? {};

const marked = (file: CaseFile, event: CaseEvent): CaseFile => ({
  ...file,
  sequence: event.sequence,
  stage: event.stage,
  done: { ...file.done, [event.type]: { sequence: event.sequence, at: event.at, by: event.by } },
  seen:
    event.updateId === undefined
      ? file.seen
      : [...file.seen, [event.updateId, event.sequence] as const].slice(-rememberedCommands),
});

/** The file after an event, before its deadlines are changed; what the event made moot is closed. */
export const evolveFacts = (file: CaseFile | undefined, event: CaseEvent): CaseFile => {
  if (file !== undefined) return settle(marked({ ...file, ...patchOf(file, event) }, event), event);
  if (event.type === 'successorCaseOpened') return marked(succeeded(event), event);
  if (event.type !== 'caseProposed') throw new Error(`A case cannot begin with ${event.type}`);
  return marked(opened(event), event);
};

/** The file after an event. The only thing that changes a case file, in the workflow, the database and the API alike. */
export const evolve = (file: CaseFile | undefined, event: CaseEvent): CaseFile =>
  applyClocks(evolveFacts(file, event), event);
