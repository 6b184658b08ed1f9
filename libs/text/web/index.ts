import type { Language } from '../language.ts';
import type { texts } from './all-en.ts';

type Texts = typeof texts;
type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Base<Key extends string> = Key extends `${infer Name}_${Plural}` ? Name : Key;

/** The addresses of texts in a tree, without the forms of plurals. */
type KeyIn<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Base<Key> : `${Key}.${KeyIn<Tree[Key]>}`;
}[keyof Tree & string];

/** Texts chosen by a code that the API gave: a spec or the API sees to it that there is one. */
type Coded = `${Exclude<keyof Texts, 'web'>}.${string}` | `web.${'choice' | 'field' | 'flag' | 'cases.by'}.${string}`;

/** The address of a text of the pages. */
export type WebKey = KeyIn<Pick<Texts, 'web'>> | Coded;
export type StageCode = keyof Texts['stage'];
export type KindCode = keyof Texts['kind'];

const load = {
  en: async () => (await import('./all-en.ts')).texts,
  ar: async () => (await import('./all-ar.ts')).texts,
  vi: async () => (await import('./all-vi.ts')).texts,
} as const satisfies Record<Language, () => Promise<object>>;

/** Loads what the pages say in one language. */
export const loadWebTexts = (language: Language): Promise<object> => load[language]();
