import type { TimeRule } from '#libs/regime';

/** The original length that a ceiling of extensions is a part of, in the unit of the rule. */
export const lengthOf = (rule: TimeRule): number => rule.length;

/** Whether the regime lets this deadline stand still on this ground. */
export const isPauseGround = (rule: TimeRule, ground: string | undefined): boolean =>
  rule.pausable && ground !== undefined && (rule.pauseGrounds ?? []).includes(ground);
