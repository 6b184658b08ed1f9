import type { Language, SignInText } from '#libs/text';
import { formatInstant } from '#libs/text';
import type { Session } from '../session/sessions.ts';
import { html, type Html } from './html.ts';
import { field, render, words } from './layout.ts';

const back = (language: Language): Html => html`<p><a href="/">${words(language)('back')}</a></p>`;

/** Two fields for a new password. */
export const newPassword = (language: Language): Html => {
  const word = words(language);
  const shared = { type: 'password', complete: 'new-password' } as const;
  return html` ${field({ name: 'chosen', label: word('chosen'), hint: word('hint'), ...shared })}
  ${field({ name: 'repeated', label: word('repeated'), ...shared })}`;
};

export const passwordPage = (language: Language, error?: SignInText): string => {
  const word = words(language);
  const body = html` <form method="post">
      ${field({ name: 'current', label: word('current'), type: 'password', complete: 'current-password' })}
      ${newPassword(language)}
      <button>${word('save')}</button>
    </form>
    ${back(language)}`;
  return render({ language, title: 'change', body, error });
};

const row = (language: Language, session: Session, current: string): Html => {
  const word = words(language);
  const at = (instant: Date): Html => html`<bdi>${formatInstant(instant.toISOString(), 'UTC', language)} UTC</bdi>`;
  const ending = html`<form method="post"><button name="end" value="${session.id}">${word('endThere')}</button></form>`;
  return html` <div class="session">
    <dl>
      <dt>${word('device')}</dt>
      <dd>
        <bdi>${session.device}</bdi
        >${session.id === current ? html` <strong>(${word('thisDevice')})</strong>` : undefined}
      </dd>
      <dt>${word('opened')}</dt>
      <dd>${at(session.openedAt)}</dd>
      <dt>${word('seen')}</dt>
      <dd>${at(session.seenAt)}</dd>
    </dl>
    ${session.id === current ? undefined : ending}
  </div>`;
};

/** Where somebody is signed in, the latest first. */
export const sessionsPage = (language: Language, sessions: readonly Session[], current: string): string => {
  const word = words(language);
  const others = html`<form method="post"><button name="end" value="others">${word('endOthers')}</button></form>`;
  const body = html` <p>${word('sessionsText')}</p>
    ${sessions.map((session) => row(language, session, current))} ${sessions.length > 1 ? others : undefined}
    ${back(language)}`;
  return render({ language, title: 'sessions', body });
};

export const signOutPage = (language: Language): string => {
  const word = words(language);
  const body = html`<p>${word('signOutText')}</p>
    <form method="post"><button>${word('signOut')}</button></form>
    ${back(language)}`;
  return render({ language, title: 'signOut', body });
};
