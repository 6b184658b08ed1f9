/** The words of reasons of escalation, in English, the source of the other languages. */
export const escalation = {};
