import type { Grade } from '#libs/regime';

/** The grades of confidentiality, in English, the source of the other languages. */
export const grade = {
  internal: 'Internal',
  restricted: 'Restricted',
  secret: 'Secret',
  topSecret: 'Top secret',
  mostSecret: 'Most secret',
} satisfies Record<Grade, string>;
