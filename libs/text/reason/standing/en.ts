/** The words of reasons of standing, in English, the source of the other languages. */
export const standing = {
  wrongStage: 'The case stands in “{{stage}}”; this cannot be done there.',
  caseEnded: 'The case has ended.',
  notYourPart: 'This action is not part of your duty in this case.',
  recused: 'You are recused from this case.',
  notCleared: 'There is no such case.',
  notForYou: 'There is no such case.',
  staleVersion: 'The case file has changed since you read it.',
};
