import { formatDay, formatInstant, type DayStyle } from '#libs/text';
import { useLanguage } from '../i18n.ts';
import { usePreferences } from './preferences.ts';

/** Dates, numbers and lists as the reader wants them. */
export interface Format {
  readonly day: (day: string) => string;
  readonly instant: (instant: string, zone?: string) => string;
  /** The last day of a time that ends with the instant. */
  readonly lastDay: (instant: string) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const tags = { en: 'en-GB', ar: 'ar', vi: 'vi' } as const;

export const useFormat = (): Format => {
  const language = useLanguage();
  const { digits, calendar } = usePreferences();
  const style: DayStyle = { digits };
  const tag = `${tags[language]}-u-nu-${language === 'ar' ? digits : 'latn'}`;
  const second = (day: string): string =>
    calendar === 'hijri' ? ` (${formatDay(day, language, { digits, calendar: 'islamic-umalqura' })})` : '';
  const day = (text: string): string => `${formatDay(text, language, style)}${second(text)}`;
  return {
    day,
    lastDay: (instant) => day(new Intl.DateTimeFormat('en-CA').format(new Date(Date.parse(instant) - 1))),
    instant: (instant, zone = ownZone()) => formatInstant(instant, zone, language, style),
    number: (value) => new Intl.NumberFormat(tag).format(value),
    list: (items) => new Intl.ListFormat(tags[language], { style: 'long', type: 'conjunction' }).format(items),
  };
};
