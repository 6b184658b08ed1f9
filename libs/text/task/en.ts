/** What a person must see to because the machine could not, in English, the source of the other languages. */
export const task = {
  dueThingDropped: 'Something that was due could not be done by the system. See to it by hand.',
  reactionFailed: 'What follows an event of the case could not be completed. See to it by hand.',
  fileDiffered: 'The record of the case differed from its journal. Check it.',
  rolloutFailed: 'A change of law or organisation could not be taken to the case. See to it by hand.',
};
