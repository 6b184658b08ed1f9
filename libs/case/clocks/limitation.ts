import { addDays, limitationAlarms, startOfDay } from '#libs/regime';
import type { Day, Rules } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { Counted } from './count.ts';
import type { Rung } from './part.ts';

/** The first day on which discipline would be barred for one of the alleged acts; none if no act has a limitation. */
const firstExpiry = (file: CaseFile): Day | undefined =>
  (file.limitation ?? [])
    .flatMap((act) => (act.outcome === 'expires' && act.expiresOn !== undefined ? [act.expiresOn] : []))
    .sort()[0];

/** The limitation of discipline as a clock: its end, and the alarms before it. */
export const limitationClock = (
  file: CaseFile,
  rules: Rules,
  setBy: 'limitationChecked' | 'violationTimeEstablished' = 'limitationChecked',
): { readonly counted: Counted; readonly rungs: readonly Rung[] } | undefined => {
  const expiry = firstExpiry(file);
  if (expiry === undefined) return undefined;
  return {
    counted: {
      dueDate: expiry,
      dueAt: startOfDay(addDays(expiry, 1), rules.calendar),
      derivation: { setBy, date: expiry },
    },
    rungs: limitationAlarms(expiry, rules.regime, rules.calendar)
      .filter(({ months }) => !file.alarmsRaised.includes(months))
      .map(({ months, at }) => ({ rung: `A${months}`, at })),
  };
};
