import type { RulesBook } from '#libs/database';
import { nextDaytime } from '#libs/regime';
import type { Mail } from './mails.ts';

/** When the body of the case lets people be told: absent for now. The morning is the regime's, the evening the installation's. */
export const daytimeOf =
  (book: RulesBook, until: string) =>
  async ({ told }: Mail): Promise<string | undefined> => {
    const [first] = told;
    if (first === undefined) return undefined;
    const { regime, calendar } = await book.of(first.rules);
    const now = new Date().toISOString();
    const next = nextDaytime(now, calendar, { from: regime.ladder.remindAt, until });
    return next === now ? undefined : next;
  };
