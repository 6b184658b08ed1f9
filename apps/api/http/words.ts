export type { Language } from '#libs/text';
export { say, tell } from '#libs/text/words';
