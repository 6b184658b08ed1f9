import type { Instant } from '#libs/regime';
import type { Standing } from './cases.ts';

/** Now, as the case lives it: in the demo and under test a case may be ahead of the wall; elsewhere it never is. */
export const momentOf = ({ aheadMs }: Pick<Standing, 'aheadMs'>): Instant =>
  new Date(Date.now() + aheadMs).toISOString();
