import { addDays, addMonths, startOfDay, atLocal } from '#libs/regime';
import type { Day, Rules } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { Counted } from './count.ts';
import type { Rung } from './part.ts';

const alarmHour = '08:00';

/** The first day on which discipline would be barred for one of the alleged acts; none if no act has a limitation. */
const firstExpiry = (file: CaseFile): Day | undefined =>
  (file.limitation ?? [])
    .flatMap((act) => (act.outcome === 'expires' && act.expiresOn !== undefined ? [act.expiresOn] : []))
    .sort()[0];

/** The limitation of discipline as a clock: its end, and the alarms before it. */
export const limitationClock = (
  file: CaseFile,
  rules: Rules,
): { readonly counted: Counted; readonly rungs: readonly Rung[] } | undefined => {
  const expiry = firstExpiry(file);
  if (expiry === undefined) return undefined;
  const months = [...rules.regime.limitation.alarmMonths.value].sort((one, other) => other - one);
  return {
    counted: {
      dueDate: expiry,
      dueAt: startOfDay(addDays(expiry, 1), rules.calendar),
      derivation: { setBy: 'limitationChecked', date: expiry },
    },
    rungs: months
      .filter((month) => !file.alarmsRaised.includes(month))
      .map((month) => ({ rung: `A${month}`, at: atLocal(addMonths(expiry, -month), alarmHour, rules.calendar) })),
  };
};
