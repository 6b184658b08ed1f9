/** The words of reasons of reconsideration and recheck, in English, the source of the other languages. */
export const review = {};
