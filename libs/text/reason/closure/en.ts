/** The words of reasons of closure and after, in English, the source of the other languages. */
export const closure = {
  reconsiderationWindowOver: 'The time in which the subject may ask for reconsideration is still running.',
  noOpenReconsideration: 'A reconsideration, a petition or an unserved amending notice is pending.',
  noOpenRecheck: 'A recheck was ordered and is not decided.',
  noOpenAppeal: 'A disciplinary appeal is not decided.',
  noOpenEscalation: 'An escalation is still open.',
  noOpenReferral: 'A referral outside waits for its receipt.',
  closerNotVerifier: 'Who verified a measure does not close the case.',
  effectCheckDue: 'No check of effectiveness is due in this case.',
  effectCheckNotDue: 'The effectiveness must be checked before the case is archived.',
  effectCheckNotEarly: 'It is too early to check the effectiveness.',
  effectNotLapsed: 'The effect has lapsed: the case must be opened again.',
  measuresToReopenNamed: 'No closed measure of this case is named.',
  lateEvidenceOpen: 'The late evidence named does not wait for a decision.',
  noLateEvidenceOpen: 'Late evidence waits for a decision.',
  fileIndexComplete: 'The index of the case file does not list every document.',
};
