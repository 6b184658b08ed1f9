import type { Params } from '#libs/case';

export type Language = 'en' | 'ar' | 'vi';

/** A code in words. */
export const say = (_language: Language, code: string, _params: Params): string => code;
