import type { Instant } from '#libs/regime';
import type { Standing } from './cases.ts';

/** Now, as the case lives it: under test or in the demo a case may be ahead of the wall. */
export const momentOf = ({ aheadMs }: Pick<Standing, 'aheadMs'>, virtualTime: boolean): Instant =>
  new Date(Date.now() + (virtualTime ? aheadMs : 0)).toISOString();
