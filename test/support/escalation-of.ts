import type { Escalation, EscalationKind } from '../../libs/case/escalation/part.ts';

/** An escalation as a file keeps it, unless told otherwise. */
export const escalationOf = (kind: EscalationKind, changed: Partial<Escalation> = {}): Escalation => ({
  id: 'e1',
  kind,
  openedAt: '2026-03-02T00:00:00.000Z',
  sequence: 1,
  from: { person: 'somebody', party: 'chair', body: 'body' },
  to: 'higher',
  ...changed,
});
