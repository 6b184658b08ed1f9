import type { MeasureState } from '#libs/case';

/** The states of a measure, in English, the source of the other languages. */
export const measureState = {
  issued: 'Issued',
  planned: 'Planned',
  inProgress: 'In progress',
  submitted: 'Submitted',
  rejected: 'Rejected',
  verified: 'Verified',
  reopened: 'Reopened',
  closed: 'Closed',
  partlyImplemented: 'Implemented in part',
  notImplemented: 'Not implemented',
  superseded: 'Superseded',
  noLongerApplicable: 'No longer applicable',
  annulled: 'Annulled',
  transferredToSuccessor: 'Transferred to a successor',
  riskAccepted: 'Risk accepted',
} satisfies Record<MeasureState, string>;
