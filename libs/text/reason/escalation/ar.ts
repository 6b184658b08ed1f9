import type { Translated } from '../../translated.ts';
import type { escalation as source } from './en.ts';

/** The words of reasons of escalation, in Arabic. */
export const escalation: Translated<typeof source, 'ar'> = {};
