/** The languages of the product, the source first. */
export const languages = ['en', 'ar', 'vi'] as const;
export type Language = (typeof languages)[number];

type Wish = { readonly tag: string; readonly weight: number };

const weightOf = (parameters: readonly string[]): number => {
  const found = parameters
    .map((parameter) => /^\s*q\s*=\s*(.*?)\s*$/i.exec(parameter)?.[1])
    .find((q) => q !== undefined);
  if (found === undefined) return 1;
  return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(found) ? Number(found) : 0;
};

const wishOf = (part: string): Wish => {
  const [tag = '', ...parameters] = part.split(';');
  return { tag: tag.trim().toLowerCase(), weight: weightOf(parameters) };
};

const speaks = (tag: string, language: Language): boolean => tag === language || tag.startsWith(`${language}-`);

const weightFor = (
  language: Language,
  wishes: readonly Wish[],
): { readonly weight: number; readonly place: number } => {
  const named = wishes.findIndex(({ tag, weight }) => speaks(tag, language) && weight > 0);
  const refused = wishes.some(({ tag }) => speaks(tag, language));
  const place = named >= 0 || refused ? named : wishes.findIndex(({ tag }) => tag === '*');
  return { weight: wishes[place]?.weight ?? 0, place };
};

/** The language to answer in, from an Accept-Language header; English when none of ours is wanted. */
export const preferred = (header: string | undefined): Language => {
  const wishes = (header ?? '').split(',').map(wishOf);
  const ranked = languages
    .map((language) => ({ language, ...weightFor(language, wishes) }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight || left.place - right.place);
  return ranked[0]?.language ?? 'en';
};
