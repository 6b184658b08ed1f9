import type { Language, SignInText } from '#libs/text';
import { newPassword } from './account-pages.ts';
import { html, type Html } from './html.ts';
import { field, render, words } from './layout.ts';

export interface WelcomePage {
  readonly language: Language;
  /** Whether the link makes the first administrator, who says who he or she is. */
  readonly founding: boolean;
  /** People prove who they are with a password here, or at another provider that knows an address. */
  readonly by: 'password' | 'email';
  readonly given?: Readonly<Record<string, string>>;
  readonly error?: SignInText;
}

const introduction = ({ language, given = {} }: WelcomePage): Html => {
  const word = words(language);
  return html` ${field({ name: 'organisation', label: word('organisation'), complete: 'organization', value: given['organisation'] })}
  ${field({ name: 'name', label: word('name'), complete: 'name', value: given['name'] })}
  ${field({ name: 'login', label: word('login'), complete: 'username', value: given['login'] })}`;
};

/** Lets somebody with a one-time link say how he or she will sign in. */
export const welcomePage = (page: WelcomePage): string => {
  const { language, founding, by, given = {}, error } = page;
  const word = words(language);
  const email = {
    name: 'email',
    label: word('email'),
    type: 'email',
    complete: 'email',
    value: given['email'],
  } as const;
  const body = html` <p>${word(founding ? 'founderText' : 'welcomeText')}</p>
    <form method="post">
      ${founding ? introduction(page) : undefined} ${by === 'password' ? newPassword(language) : field(email)}
      <button>${word('begin')}</button>
    </form>`;
  return render({ language, title: 'welcome', body, error });
};
