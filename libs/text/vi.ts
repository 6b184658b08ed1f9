import { action } from './action/vi.ts';
import { deadline } from './deadline/vi.ts';
import { party } from './party/vi.ts';
import { stage } from './stage/vi.ts';
import type { en } from './en.ts';
import type { Translated } from './translated.ts';

/** Every text in Vietnamese. */
export const vi: Translated<typeof en, 'vi'> = { action, deadline, party, stage };
