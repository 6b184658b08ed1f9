import type { Instant } from '#libs/regime';

export const escalationKinds = [
  'guidance',
  'jointTeam',
  'takeOver',
  'overdue',
  'dissent',
  'extendBeyondLimit',
  'recheck',
  'referralOut',
] as const;
export type EscalationKind = (typeof escalationKinds)[number];

/** A matter before the higher body or outside; open until it is closed. */
export interface Escalation {
  readonly id: string;
  readonly kind: EscalationKind;
  readonly deadline?: string;
  readonly closedAt?: Instant;
}

/** What this chapter adds to the case file. What a case never had is left out of it, so that old files keep their hash. */
export interface EscalationPart {
  readonly escalations: readonly Escalation[];
}

export const escalationAtStart: EscalationPart = { escalations: [] };
