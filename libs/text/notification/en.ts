/** What somebody is told in the inbox, without any content of a case, in English, the source of the other languages. */
export const notification = {
  happened: '{{reference}}: {{event}}.',
  R1: '{{reference}}: half of the time has passed. {{rule}}, due on {{dueDate}}.',
  R2: '{{reference}}: the date is coming near. {{rule}}, due on {{dueDate}}.',
  R3: '{{reference}}: this is the last moment to ask for an extension, where one is allowed. {{rule}}, due on {{dueDate}}.',
  R4: '{{reference}}: due on the next working day. {{rule}}, due on {{dueDate}}.',
  R5: '{{reference}}: due today. {{rule}}, due on {{dueDate}}.',
  O1: '{{reference}}: overdue. {{rule}}, was due on {{dueDate}}.',
  O2: '{{reference}}: overdue, and an explanation is due. {{rule}}, was due on {{dueDate}}.',
  O3: '{{reference}}: overdue, and told to the higher body. {{rule}}, was due on {{dueDate}}.',
  O4: '{{reference}}: still overdue. {{rule}}, was due on {{dueDate}}.',
};
