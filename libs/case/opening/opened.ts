import { engine } from '../actor.ts';
import type { CaseFile } from '../case-file.ts';
import { clocksAtStart } from '../clocks/part.ts';
import { closureAtStart } from '../closure/part.ts';
import { conductAtStart } from '../conduct/part.ts';
import { deliberationAtStart } from '../deliberation/part.ts';
import { escalationAtStart } from '../escalation/part.ts';
import type { CaseEvent } from '../event.ts';
import { measuresAtStart } from '../measures/part.ts';
import { peopleAtStart } from '../people/part.ts';
import { planAtStart } from '../plan/part.ts';
import { reviewAtStart } from '../review/part.ts';
import type { CaseProposed } from './events.ts';
import { openingAtStart } from './part.ts';

type Opening = Pick<CaseEvent, 'by' | 'at' | 'stage' | 'sequence' | 'updateId'> & { readonly data: CaseProposed };

/** The file with which a case begins, before its first mark. The engine does not become the officer. */
export const opened = (event: Opening): CaseFile => {
  const { caseId, ...data } = event.data;
  const officers = event.by === engine.id ? [] : [event.by];
  return {
    ...planAtStart,
    ...conductAtStart,
    ...deliberationAtStart,
    ...measuresAtStart,
    ...closureAtStart,
    ...escalationAtStart,
    ...reviewAtStart,
    ...clocksAtStart,
    ...peopleAtStart,
    ...openingAtStart,
    ...data,
    format: 1,
    id: caseId,
    proposer: event.by,
    stage: event.stage,
    sequence: event.sequence,
    round: 1,
    openedAt: event.at,
    duties: { teamMembers: [], verifiers: [], ...(officers[0] !== undefined && { assignedOfficer: officers[0] }) },
    everOnCase: { team: [], directing: [], officers },
    done: {},
    seen: event.updateId === undefined ? [] : [[event.updateId, event.sequence]],
  };
};
