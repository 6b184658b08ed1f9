import 'dayjs/locale/ar';
import 'dayjs/locale/vi';
import { createInstance } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { isolate, languages, preferred, type Language, type TextParams } from '#libs/text';
import { loadWebTexts, type WebKey } from '#libs/text/web';

export type { Language } from '#libs/text';

export const i18n = createInstance();
await i18n.use(initReactI18next).init({
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: true, escape: isolate },
  returnNull: false,
  saveMissing: true,
  missingKeyHandler: (_languages, _namespace, key: string) => {
    // Before the first language has come there is nothing to be missing.
    if (i18n.isInitialized && i18n.language !== undefined) console.error(`No text for ${key}`);
  },
});

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

const remembered = 'inspectorate.language';

const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text);

/** The language chosen here before, else the one the browser asks for. */
export const firstLanguage = (): Language => {
  const chosen = localStorage.getItem(remembered);
  return isLanguage(chosen) ? chosen : preferred(navigator.languages.join(','));
};

/** Whether somebody chose a language on this device; until then the account's language is taken. */
export const hasChosen = (): boolean => isLanguage(localStorage.getItem(remembered));

/** Loads a language and turns the whole page to it; what was typed and where one was stays. */
export const chooseLanguage = async (language: Language): Promise<void> => {
  if (!i18n.hasResourceBundle(language, 'translation'))
    i18n.addResourceBundle(language, 'translation', await loadWebTexts(language));
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  await i18n.changeLanguage(language);
};

export const rememberLanguage = (language: Language): void => localStorage.setItem(remembered, language);

/** Puts a key of the texts into words. */
export type Say = (key: WebKey, params?: TextParams) => string;

/** The words of the language in which the page is shown. */
export const useSay = (): Say => {
  const { t } = useTranslation();
  return (key, params) => t(key, params ?? {});
};

/** The language in which the page is shown. */
export const useLanguage = (): Language => useTranslation().i18n.language as Language;
