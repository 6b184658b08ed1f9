import type { Language } from '#libs/text';
import { say, tell } from '#libs/text/words';
import type { Mail, Told } from './mails.ts';

/** What a mail says, twice: as text and as a plain page. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Line {
  readonly text: string;
  readonly link: string;
}

/** An opaque reference, the kind of deadline, its date and a link; of an event not even its kind. */
const lineOf = (told: Told, language: Language, publicUrl: string): Line => {
  const key = told.rung === null ? 'mail.news' : `notification.${told.rung.replace(/\..*$/, '')}`;
  const params = { ...(told.rung !== null && told.params), reference: told.caseId.slice(-8) };
  return { text: tell(language, 'UTC', key, params), link: `${publicUrl}/cases/${told.caseId}` };
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface Words {
  readonly subject: string;
  readonly greeting: string;
  readonly digest: string;
  readonly open: string;
  readonly why: string;
}

const wordsIn = (language: Language): Words => ({
  subject: say(language, 'mail.subject'),
  greeting: say(language, 'mail.greeting'),
  digest: say(language, 'mail.digest'),
  open: say(language, 'mail.open'),
  why: say(language, 'mail.why'),
});

const paragraph = 'margin:0 0 16px';

const page = (words: Words, lines: readonly Line[], mail: Mail): string => {
  const direction = mail.language === 'ar' ? 'rtl' : 'ltr';
  const items = lines.map(
    ({ text, link }) =>
      `<p style="${paragraph}">${escaped(text)}<br><a href="${escaped(link)}" style="color:#0b4f8a">${escaped(words.open)}</a></p>`,
  );
  return `<!doctype html>
<html lang="${mail.language}" dir="${direction}">
<head><meta charset="utf-8"><title>${escaped(words.subject)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1c1c1c;font:16px/1.6 'Noto Sans','Noto Sans Arabic',Arial,sans-serif">
<div dir="${direction}" lang="${mail.language}" style="max-width:36em;text-align:start">
<p style="${paragraph}">${escaped(words.greeting)}</p>
${mail.isDigest ? `<p style="${paragraph}">${escaped(words.digest)}</p>\n` : ''}${items.join('\n')}
<hr style="border:0;border-top:1px solid #c8c8c8;margin:24px 0 12px">
<p style="margin:0;color:#595959;font-size:14px">${escaped(words.why)}</p>
</div>
</body>
</html>
`;
};

/** After an outage a digest may tell the same twice: once is enough. */
const linesOf = ({ told, language }: Mail, publicUrl: string): readonly Line[] => {
  const lines = told.map((one) => lineOf(one, language, publicUrl));
  return [...new Map(lines.map((line) => [`${line.text} ${line.link}`, line])).values()];
};

/** Puts a mail into the recipient's language. Its subject is the same for everything that is told. */
export const letterOf = (mail: Mail, publicUrl: string): Letter => {
  const words = wordsIn(mail.language);
  const lines = linesOf(mail, publicUrl);
  const body = lines.map(({ text, link }) => `${text}\n${link}`);
  const text = [words.greeting, ...(mail.isDigest ? [words.digest] : []), ...body, '--', words.why];
  return {
    language: mail.language,
    subject: words.subject,
    text: `${text.join('\n\n')}\n`,
    html: page(words, lines, mail),
  };
};
