/** What went wrong, in English, the source of the other languages. */
export const problem = {
  offline: 'You are offline, or the service cannot be reached. Nothing was lost.',
  notFoundTitle: 'Not found',
  notFound: "We can't find this. The number may be wrong, or you may not have access.",
  away: 'The service is busy or partly unavailable. Nothing was lost.',
  refused: 'This could not be done.',
  internal: 'Sorry, there is a problem with the service. What you typed is kept.',
  reference: 'Reference:',
  copyReference: 'Copy the reference',
  retryIn_one: 'Trying again in {{count}} second',
  retryIn_other: 'Trying again in {{count}} seconds',
};
