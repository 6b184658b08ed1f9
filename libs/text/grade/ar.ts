import type { Translated } from '../translated.ts';
import type { grade as source } from './en.ts';

/** The grades of confidentiality, in Arabic. */
export const grade: Translated<typeof source, 'ar'> = {
  internal: 'داخلي',
  restricted: 'محدود التداول',
  secret: 'سري',
  topSecret: 'سري للغاية',
  mostSecret: 'سري إلى أقصى حد',
};
