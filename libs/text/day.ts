import { isolate } from './isolate.ts';
import type { Language } from './language.ts';

const locales = { en: 'en-GB', ar: 'ar-u-nu-latn', vi: 'vi' } as const satisfies Record<Language, string>;

/** A calendar day (YYYY-MM-DD) in long form, isolated; no time zone can move it. */
export const formatDay = (day: string, language: Language): string =>
  isolate(
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    ),
  );

/** An instant as day and time in the given zone, isolated. */
export const formatInstant = (instant: string, zone: string, language: Language): string =>
  isolate(
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(
      new Date(instant),
    ),
  );
