import type { Language, SignInText } from '#libs/text';
import { say } from '../http/words.ts';
import { html, type Html } from './html.ts';
import { field, render, words } from './layout.ts';

/** Somebody whom the demo offers. */
export interface Offered {
  readonly id: string;
  readonly name: string;
  readonly office: string;
}

const person = (language: Language, { id, name, office }: Offered): Html =>
  html` <li>
    <button name="person" value="${id}"><bdi>${name}</bdi> <small>${say(language, `office.${office}`)}</small></button>
  </li>`;

const demo = (language: Language, people: readonly Offered[]): Html | undefined => {
  if (people.length === 0) return undefined;
  const word = words(language);
  return html` <h2>${word('demo')}</h2>
    <p class="note">${word('demoText')}</p>
    <form method="post">
      <ul class="people">
        ${people.map((one) => person(language, one))}
      </ul>
    </form>`;
};

export interface SignInPage {
  readonly language: Language;
  readonly people: readonly Offered[];
  readonly login?: string;
  readonly error?: SignInText;
}

/** Asks for name and password, and in a demo offers its people. */
export const signInPage = ({ language, people, login, error }: SignInPage): string => {
  const word = words(language);
  const body = html` <form method="post">
      ${field({ name: 'login', label: word('login'), complete: 'username', value: login })}
      ${field({ name: 'password', label: word('password'), type: 'password', complete: 'current-password' })}
      <button>${word('enter')}</button>
    </form>
    ${demo(language, people)}`;
  return render({ language, title: 'title', body, error });
};

/** Says how something ended, with one way on. */
export const outcomePage = (
  language: Language,
  title: SignInText,
  text: SignInText,
  way: SignInText = 'again',
): string => {
  const word = words(language);
  const body = html`<p>${word(text)}</p>
    <p><a href="${way === 'again' ? '/session/sign-in' : '/'}">${word(way)}</a></p>`;
  return render({ language, title, body });
};
