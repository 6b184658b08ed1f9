import { isolate } from './isolate.ts';
import type { Language } from './language.ts';

const locales = { en: 'en-GB', ar: 'ar', vi: 'vi' } as const satisfies Record<Language, string>;

/** How days are written: the digits of Arabic texts, and another calendar than the Gregorian. */
export interface DayStyle {
  readonly digits?: 'latn' | 'arab';
  readonly calendar?: 'gregory' | 'islamic-umalqura';
}

const localeOf = (language: Language, { digits = 'latn', calendar = 'gregory' }: DayStyle): string =>
  `${locales[language]}-u-ca-${calendar}-nu-${language === 'ar' ? digits : 'latn'}`;

/** A calendar day (YYYY-MM-DD) in long form, isolated; no time zone can move it. */
export const formatDay = (day: string, language: Language, style: DayStyle = {}): string =>
  isolate(
    new Intl.DateTimeFormat(localeOf(language, style), { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    ),
  );

/** An instant as day and time in the given zone, isolated. */
export const formatInstant = (instant: string, zone: string, language: Language, style: DayStyle = {}): string =>
  isolate(
    new Intl.DateTimeFormat(localeOf(language, style), {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: zone,
    }).format(new Date(instant)),
  );
