import { expect, it } from '@jest/globals';
import type { Reason } from '#libs/case';

/** What refuses for one requirement, and what does not. */
export interface Judged {
  readonly code: string;
  /** When it is not met, in words. */
  readonly when: string;
  readonly unmet: () => readonly Reason[];
  readonly met: () => readonly Reason[];
  readonly params?: object;
  /** The action that is named as the way out, or the fact; none, if nothing can be done. */
  readonly remedy?: string;
}

const briefly = ({ code, params, remedy }: Reason) => ({
  code,
  params,
  remedy: remedy === undefined ? undefined : 'action' in remedy ? remedy.action : remedy.fact,
});

/** One test per entry: refused with code, parameters and remedy, and not refused where it is met. */
export const judges = (table: readonly Judged[]): void => {
  it.each(table.map((entry) => [entry.code, entry.when, entry] as const))(
    '%s refuses when %s',
    (code, _when, { unmet, met, params = {}, remedy }) => {
      const reasons = unmet().filter((reason) => reason.code === code);
      expect(reasons.map(briefly)).toEqual([{ code, params, remedy }]);
      expect(met().map((reason) => reason.code)).not.toContain(code);
    },
  );
};
