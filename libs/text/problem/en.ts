/** The words of problem, in English, the source of the other languages. */
export const problem = {
  refused: 'The action is refused.',
  invalid: 'The input is not valid.',
  unknown: 'This was not found.',
  unavailable: 'The service is not available at the moment.',
  tooManyRequests: 'There were too many requests.',
  gaveUp: 'The action could not be completed.',
  internal: 'An unexpected error occurred.',
  idempotencyKeyMissing: 'The idempotency key is missing.',
  idempotencyKeyReused: 'The idempotency key was already used with other content.',
  versionMissing: 'The version of the case file is missing.',
};
