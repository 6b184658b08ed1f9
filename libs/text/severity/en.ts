import type { Severity } from '#libs/regime';

/** How grave a finding is, in English, the source of the other languages. */
export const severity = {
  minor: 'Minor',
  major: 'Major',
  critical: 'Critical',
} satisfies Record<Severity, string>;
