import { action } from './action/ar.ts';
import { deadline } from './deadline/ar.ts';
import { party } from './party/ar.ts';
import { stage } from './stage/ar.ts';
import type { en } from './en.ts';
import type { Translated } from './translated.ts';

/** Every text in Arabic. */
export const ar: Translated<typeof en, 'ar'> = { action, deadline, party, stage };
