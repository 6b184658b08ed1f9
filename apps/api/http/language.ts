import type { Language } from './words.ts';

const languages = ['en', 'ar', 'vi'] as const satisfies readonly Language[];

const isKnown = (name: string): name is Language => (languages as readonly string[]).includes(name);

const weighted = (part: string): { readonly name: string; readonly weight: number } => {
  const [tag = '', ...params] = part.trim().toLowerCase().split(';');
  const quality = params.map((param) => param.trim()).find((param) => param.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { name: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
};

/** The language of an answer: the best known one of `Accept-Language`, otherwise English. */
export const languageOf = (header: string | undefined): Language => {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map(weighted)
    .filter(({ name, weight }) => weight > 0 && isKnown(name))
    .sort((left, right) => right.weight - left.weight);
  const best = wanted[0]?.name;
  return best !== undefined && isKnown(best) ? best : 'en';
};
