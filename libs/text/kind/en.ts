/** The words of kind, in English, the source of the other languages. */
export const kind = {
  compliance: 'Compliance inspection',
  signs: 'Inspection upon signs of violation',
  inspectionDuty: 'Inspection of inspection duty',
  disciplineEnforcement: 'Inspection of discipline enforcement',
  finance: 'Finance inspection',
  thematicSupervision: 'Thematic supervision',
  followUp: 'Follow-up inspection',
  recheck: 'Recheck',
  denunciation: 'Denunciation',
  appeal: 'Appeal',
  discipline: 'Discipline',
};
