import type { Translated } from '../../translated.ts';
import type { review as source } from './en.ts';

/** The words of reasons of reconsideration and recheck, in Vietnamese. */
export const review: Translated<typeof source, 'vi'> = {};
