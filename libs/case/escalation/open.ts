import type { CaseFile } from '../case-file.ts';
import type { CaseEvent } from '../event.ts';
import type { Asker, Escalation, EscalationKind } from './part.ts';

type Happening = Pick<CaseEvent, 'sequence' | 'at' | 'by' | 'as' | 'type'>;

export const isOpen = ({ closedAt }: Escalation): boolean => closedAt === undefined;

/** Those that wait for their answer, of the kinds named or of all. */
export const openEscalations = (
  { escalations }: Pick<CaseFile, 'escalations'>,
  ...kinds: readonly EscalationKind[]
): readonly Escalation[] =>
  escalations.filter((escalation) => isOpen(escalation) && (kinds.length === 0 || kinds.includes(escalation.kind)));

export const escalationById = ({ escalations }: Pick<CaseFile, 'escalations'>, id: string): Escalation | undefined =>
  escalations.find((escalation) => escalation.id === id);

/** The only one of a kind that waits; the requirements made sure that there is one. */
export const theOpen = (file: CaseFile, kind: EscalationKind): Escalation => {
  const [one] = openEscalations(file, kind);
  if (one === undefined) throw new Error(`No ${kind} waits for an answer`);
  return one;
};

/** The id of the escalation that the next event opens; the event names it as `escalation`. */
export const nextEscalation = ({ sequence }: Pick<CaseFile, 'sequence'>): string => `e${sequence + 1}`;

const bodyOf = (file: CaseFile, { as }: Happening): string | undefined => {
  if (as === 'clock' || as === 'engine') return undefined;
  return as.startsWith('higher') ? file.higherBody?.id : file.body.id;
};

const askerOf = (file: CaseFile, event: Happening): Asker => {
  const body = bodyOf(file, event);
  return { person: event.by, party: event.as, ...(body !== undefined && { body }) };
};

/** The escalations with the one that the event opens: what it is about, and which body must answer. */
export const withEscalation = (
  file: CaseFile,
  event: Happening,
  opened: Pick<Escalation, 'kind' | 'to' | 'deadline' | 'version'>,
): Pick<CaseFile, 'escalations'> => ({
  escalations: [
    ...file.escalations,
    {
      id: `e${event.sequence}`,
      openedAt: event.at,
      sequence: event.sequence,
      from: askerOf(file, event),
      ...opened,
    },
  ],
});

/** One escalation changed. */
export const changedEscalation = (
  file: CaseFile,
  id: string,
  change: (escalation: Escalation) => Escalation,
): Pick<CaseFile, 'escalations'> => ({
  escalations: file.escalations.map((escalation) => (escalation.id === id ? change(escalation) : escalation)),
});

const closed = (escalation: Escalation, event: Happening, answered: boolean): Escalation => ({
  ...escalation,
  closedAt: event.at,
  closedBy: event.type,
  ...(answered && { answer: event.sequence }),
});

/** The named escalation, answered by the event. What was closed before stays as it was closed. */
export const withAnswer = (file: CaseFile, id: string, event: Happening): Pick<CaseFile, 'escalations'> =>
  changedEscalation(file, id, (escalation) => (isOpen(escalation) ? closed(escalation, event, true) : escalation));

/** Those that are open and meant, closed by an event without an answer. */
export const withClosed = (
  file: CaseFile,
  event: Happening,
  isMeant: (escalation: Escalation) => boolean,
): Pick<CaseFile, 'escalations'> => ({
  escalations: file.escalations.map((escalation) =>
    isOpen(escalation) && isMeant(escalation) ? closed(escalation, event, false) : escalation,
  ),
});
