/** The words of reasons of other endings, in English, the source of the other languages. */
export const endings = {};
