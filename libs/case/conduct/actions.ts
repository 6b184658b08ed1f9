import { exchangeActions } from './exchange.ts';
import { reportActions } from './report.ts';
import { selfReportActions } from './self-report.ts';
import { verificationActions } from './verification.ts';

/** Rows of the second chapter, in the order of the handbook. */
export const conductActions = {
  ...selfReportActions,
  ...verificationActions,
  ...exchangeActions,
  ...reportActions,
} as const;
