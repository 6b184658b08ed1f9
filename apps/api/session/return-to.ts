/** A path of our own to come back to; anything that a browser could take for another place becomes the first page. */
export const ownPath = (wanted: unknown): string => {
  if (typeof wanted !== 'string' || wanted.length > 1_000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted)) return '/';
  const base = 'http://own.invalid';
  if (wanted.includes('\\') || !URL.canParse(wanted, base)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, base);
  return origin === base && !pathname.startsWith('//') ? pathname + search + hash : '/';
};
