import { limitation, localDate, type Day, type Instant, type Rules } from '#libs/regime';
import type { ActLimitation, AllegedAct, DisciplineForm } from './part.ts';

/** When an alleged act was done, as far as it is known, and what it would deserve. */
export interface Estimate {
  readonly act: string;
  readonly committedOn?: Day;
  readonly form: DisciplineForm;
  /** One of the regime's kinds of acts that never expire. */
  readonly actType?: string;
}

const hasPeriod = ({ regime }: Rules, form: string, day: Day): boolean =>
  regime.limitation.periods.some(
    ({ measure, from, to }) => measure === form && from <= day && (to === undefined || day <= to),
  );

const computed = (
  rules: Rules,
  at: Instant,
  { form, committedOn, actType }: Estimate,
  others: readonly Estimate[],
): Pick<ActLimitation, 'outcome' | 'expiresOn' | 'expired'> => {
  if (committedOn === undefined || !hasPeriod(rules, form, committedOn)) return { outcome: 'unknown', expired: false };
  const { expiry } = limitation({
    limitation: rules.regime.limitation,
    measure: form,
    violationDate: committedOn,
    laterViolations: others
      .map((other) => other.committedOn)
      .filter((day) => day !== undefined && day > committedOn) as Day[],
    actType,
    calendar: rules.calendar,
  });
  if (expiry === undefined) return { outcome: 'never', expired: false };
  return { outcome: 'expires', expiresOn: expiry, expired: expiry < localDate(at, rules.calendar) };
};

/**
 * The limitation of every act, by the rule in force when it was committed. A later violation within the period starts
 * it again. What cannot be computed is recorded as unknown.
 */
export const limitationOf = (
  { rules, at }: { readonly rules: Rules; readonly at: Instant },
  alleged: readonly AllegedAct[],
  estimates: readonly Estimate[],
): readonly ActLimitation[] =>
  estimates.map((estimate) => {
    const { act, committedOn, form } = estimate;
    const description = alleged.find(({ id }) => id === act)?.description ?? '';
    return {
      act,
      description,
      form,
      ...(committedOn !== undefined && { committedOn }),
      estimated: true,
      ...computed(rules, at, estimate, estimates),
    };
  });
