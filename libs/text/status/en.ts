/** How sure a rule of law is, in English, the source of the other languages. */
export const status = {
  verified: 'verified',
  reported: 'reported',
  carriedOver: 'carried over',
  unverified: 'not verified',
};
