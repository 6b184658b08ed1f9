import { createInstance } from 'i18next';
import { isolate } from './isolate.ts';
import type { Language } from './language.ts';

/** Values to fill into a text; a `count` also chooses its plural form. */
export type TextParams = Readonly<Record<string, string | number | boolean | readonly string[]>>;
/** Puts a key, such as `action.signDecision`, into words; a key without words is an error. */
export type Translate = (key: string, params?: TextParams) => string;

const load = {
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  vi: async () => (await import('./vi.ts')).vi,
} as const satisfies Record<Language, () => Promise<object>>;

const shown = (value: TextParams[string]): string | number =>
  typeof value === 'number' ? value : Array.isArray(value) ? value.join(', ') : String(value);

/** Loads one language and gives its translator. */
export const translator = async (language: Language): Promise<Translate> => {
  const translation = await load[language]();
  const instance = createInstance();
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: true, escape: isolate },
  });
  const plain = new Map<string, string>();
  const put = (key: string, params: TextParams): string => {
    const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(value)]));
    if (!instance.exists(key, values)) throw new Error(`No text for ${key} in ${language}`);
    return instance.t(key, values);
  };
  /** Texts without values are put into words once. */
  return (key, params = {}) => {
    if (Object.keys(params).length > 0) return put(key, params);
    const text = plain.get(key) ?? put(key, params);
    plain.set(key, text);
    return text;
  };
};
