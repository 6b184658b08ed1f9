/** The words of exported lists, in English, the source of the other languages. */
export const exported = {
  madeFor: 'Exported for {{name}} at {{at}}',
  filter: 'Filter: {{filter}}',
  noFilter: 'Filter: none',
  number: 'Number',
  kind: 'Kind',
  stage: 'Stage',
  body: 'Deciding body',
  subject: 'Subject',
  opened: 'Opened',
  due: 'Next due',
  overdue: 'Overdue',
  yes: 'Yes',
};
