import { languages, type Language, type SignInText } from '#libs/text';
import { say } from '../http/words.ts';
import { html, type Html } from './html.ts';
import { styleElement } from './style.ts';

/** A page as it is shown: in one language, at one address, with at most one fault. */
export interface Page {
  readonly language: Language;
  readonly title: SignInText;
  readonly body: Html;
  readonly error?: SignInText | undefined;
}

/** The words of these pages; their keys are known to the compiler. */
export const words =
  (language: Language) =>
  (key: SignInText): string =>
    say(language, `signIn.${key}`);

const names: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية', vi: 'Tiếng Việt' };

const choice = (language: Language, current: Language): Html =>
  language === current
    ? html`<li><span aria-current="true" lang="${language}">${names[language]}</span></li>`
    : html`<li><a href="?language=${language}" lang="${language}" hreflang="${language}">${names[language]}</a></li>`;

/** What went wrong, told first to whoever listens to the page. */
const fault = (text: string | undefined): Html | undefined =>
  text === undefined ? undefined : html`<p class="error" role="alert" id="error">${text}</p>`;

/** The whole document; it needs no script. */
export const render = ({ language, title, body, error }: Page): string => {
  const word = words(language);
  const told = error === undefined ? undefined : word(error);
  const heading = `${told === undefined ? '' : `${word('error')}: `}${word(title)}`;
  return html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading} – ${word('product')}</title>
        ${styleElement}
      </head>
      <body>
        <header>
          <strong><bdi lang="en">${word('product')}</bdi></strong>
          <nav aria-label="${word('language')}">
            <ul>
              ${languages.map((one) => choice(one, language))}
            </ul>
          </nav>
        </header>
        <main>
          <h1>${word(title)}</h1>
          ${fault(told)} ${body}
        </main>
      </body>
    </html>`.text;
};

interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password' | 'email';
  readonly complete: string;
  readonly value?: string | undefined;
  readonly hint?: string;
}

/** One labelled field; pasting and password managers work. */
export const field = ({ name, label, type = 'text', complete, value = '', hint }: Field): Html =>
  html` <label for="${name}">${label}</label>
    ${hint === undefined ? undefined : html`<div id="${name}-hint">${hint}</div>`}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${complete}"
      value="${value}"
      required${
        hint === undefined ? undefined : html` aria-describedby="${name}-hint"`
      }${type === 'text' ? undefined : html` dir="ltr"`}
      autocapitalize="none"
      spellcheck="false"
    />`;
