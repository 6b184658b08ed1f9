/** First parts of the addresses of pages: a browser that navigates there gets the web application, not the API. */
export const pages = [
  '',
  'approvals',
  'calendars',
  'cases',
  'escalations',
  'inbox',
  'needed',
  'people',
  'profile',
  'regimes',
  'search',
  'service',
  'setup',
  'signed-in',
  'tasks',
  'watch',
] as const;
