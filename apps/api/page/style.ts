import { createHash } from 'node:crypto';
import { Html } from './html.ts';

/** Logical properties only, so that the same lines serve both directions of writing. */
const style = `
:root { color-scheme: light dark; --text: #1b1f24; --paper: #fff; --line: #6b7280; --act: #1d4ed8; --on-act: #fff; --bad: #b42318; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8eaed; --paper: #16181c; --line: #9aa3ad; --act: #8ab4f8; --on-act: #10131a; --bad: #ffb4a8; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--text); background: var(--paper); font: 1.0625rem/1.6 system-ui, sans-serif; }
header, main { max-inline-size: 40rem; margin-inline: auto; padding: 1rem; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; justify-content: space-between; }
header strong { font-size: 1.125rem; }
nav ul, .people { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
a { color: var(--act); display: inline-block; padding-block: 0.25rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin-block: 0.5rem 1rem; }
h2 { font-size: 1.2rem; margin-block: 2rem 0.5rem; }
label { display: block; font-weight: 600; margin-block-start: 1rem; }
input { inline-size: 100%; min-block-size: 2.75rem; padding: 0.5rem 0.75rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 0.375rem; }
button { min-block-size: 2.75rem; padding: 0.5rem 1.25rem; font: inherit; font-weight: 600; color: var(--on-act); background: var(--act); border: 1px solid transparent; border-radius: 0.375rem; cursor: pointer; }
form > button { margin-block-start: 1.5rem; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
.error { border-inline-start: 0.375rem solid var(--bad); padding: 0.5rem 1rem; margin-block: 1rem; font-weight: 600; }
.note { border-inline-start: 0.375rem solid var(--act); padding: 0.5rem 1rem; margin-block: 1rem; }
.people { gap: 0.5rem; }
.people button { color: inherit; background: transparent; border-color: var(--line); text-align: start; }
.people small { display: block; font-weight: 400; }
.session { border-block-start: 1px solid var(--line); padding-block: 0.75rem; }
.session form > button { margin-block-start: 0.5rem; }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
`;

/** The style with its element: the policy allows it to the letter, blanks included. */
export const styleElement = new Html(`<style>${style}</style>`);

const hash = createHash('sha256').update(style).digest('base64');

/** Nothing is loaded, nothing runs, and forms go nowhere else. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
