import { preferred, type Language } from '#libs/text';

/** The language of an answer; what is sent beyond reason is not looked at. */
export const languageOf = (header: string | undefined): Language => preferred(header?.slice(0, 200));
