import type { Translated } from '../../translated.ts';
import type { escalation as source } from './en.ts';

/** The words of reasons of escalation, in Vietnamese. */
export const escalation: Translated<typeof source, 'vi'> = {};
