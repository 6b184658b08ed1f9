/** The words of actions of closure, in English, the source of the other languages. */
export const closure = {
  closeCase: 'Close the case',
  handOverFile: 'Hand over the file',
  archiveCase: 'Archive the case',
  submitLateEvidence: 'Submit late evidence',
  reopenCase: 'Reopen the case',
  refuseReopening: 'Refuse the reopening',
  recordEffectLapse: 'Record that the effect lapsed',
  confirmEffect: 'Confirm the effect',
};
