import type { Params } from '#libs/case';
import { formatDay, formatInstant, translator, type Language, type Translate } from '#libs/text';

export type { Language } from '#libs/text';

/** The words of every language, loaded once. */
const speakers: Readonly<Record<Language, Translate>> = {
  en: await translator('en'),
  ar: await translator('ar'),
  vi: await translator('vi'),
};

/**
 * A code in words: `reason.limitationChecked`. A code that has no words yet is told as it is: an answer must never fail
 * for want of a text, and a spec sees to it that none is wanting.
 */
export const say = (language: Language, key: string, params: Params = {}): string => {
  try {
    return speakers[language](key, params);
  } catch {
    return key.slice(key.lastIndexOf('.') + 1);
  }
};

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T/;
/** Parameters that are codes themselves, with the part of the texts that has their words. */
const coded: Readonly<Record<string, string>> = { event: 'event', unit: 'unit', status: 'status' };

/** How many of a unit there are; it chooses the plural form. */
const counted = ({ length, count }: Params): Params => ({ count: Number(length ?? count ?? 1) });

const inWords = (name: string, params: Params, language: Language, zone: string): Params[string] => {
  const value = params[name];
  if (typeof value !== 'string') return value ?? '';
  if (day.test(value)) return formatDay(value, language);
  if (instant.test(value)) return formatInstant(value, zone, language);
  if (name === 'dates') return value.split(', ').map((date) => formatDay(date, language));
  // A sentence inside a sentence goes without its full stop.
  return coded[name] === undefined
    ? value
    : say(language, `${coded[name]}.${value}`, counted(params)).replace(/\.$/, '');
};

/** A code in words, with days, instants and codes among its parameters in words, too. */
export const tell = (language: Language, zone: string, key: string, params: Params): string =>
  say(
    language,
    key,
    Object.fromEntries(Object.keys(params).map((name) => [name, inWords(name, params, language, zone)])),
  );
