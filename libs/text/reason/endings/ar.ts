import type { Translated } from '../../translated.ts';
import type { endings as source } from './en.ts';

/** The words of reasons of other endings, in Arabic. */
export const endings: Translated<typeof source, 'ar'> = {};
