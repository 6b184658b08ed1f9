import type { Params } from '#libs/case';
import { formatDay, formatInstant } from '../day.ts';
import type { Language } from '../language.ts';
import { translator, type Translate } from '../translator.ts';

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
/** Parameters that are codes themselves, with the parts of the texts that may have their words. */
const coded: Readonly<Record<string, readonly string[]>> = {
  action: ['action'],
  actions: ['action'],
  documents: ['document'],
  event: ['event'],
  from: ['stage', 'measureState'],
  grade: ['grade'],
  kind: ['kind', 'document'],
  parties: ['party'],
  rule: ['deadline'],
  severity: ['severity'],
  stage: ['stage'],
  stages: ['stage'],
  state: ['measureState'],
  status: ['status'],
  unit: ['unit'],
};

/** How many of a unit there are; it chooses the plural form. */
const counted = ({ length, count }: Params): Params => ({ count: Number(length ?? count ?? 1) });

/** Every value is isolated when it is filled in, so what is made of several is not isolated twice. */
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

const listed = (values: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { style: 'long', type: 'conjunction' }).format(values);

/** The words of a code; what has none in any part, such as an id, stays as it is. */
const wordOf = (name: string, code: string, params: Params, language: Language): string => {
  for (const part of coded[name] ?? []) {
    const word = say(language, `${part}.${code}`, counted(params));
    // A sentence inside a sentence goes without its full stop.
    if (word !== code) return word.replace(/\.$/, '');
  }
  return code;
};

const inWords = (name: string, params: Params, language: Language, zone: string): Params[string] => {
  const one = (value: string): string => {
    if (day.test(value)) return bare(formatDay(value, language));
    if (instant.test(value)) return bare(formatInstant(value, zone, language));
    return wordOf(name, value, params, language);
  };
  const value = params[name] ?? '';
  if (typeof value === 'object') return value.length === 0 ? '–' : listed(value.map(one), language);
  if (typeof value !== 'string') return value;
  return name === 'dates' ? listed(value.split(', ').map(one), language) : one(value);
};

/** A code in words, with days, instants and codes among its parameters in words, too. */
export const tell = (language: Language, zone: string, key: string, params: Params): string =>
  say(
    language,
    key,
    Object.fromEntries(Object.keys(params).map((name) => [name, inWords(name, params, language, zone)])),
  );
