import type { Translated } from '../../translated.ts';
import type { plan as source } from './en.ts';

/** The words of actions of plan, in Vietnamese. */
export const plan: Translated<typeof source, 'vi'> = {
  submitRemediationPlan: 'Trình kế hoạch khắc phục',
  returnRemediationPlan: 'Trả lại kế hoạch khắc phục',
  approveRemediationPlan: 'Phê duyệt kế hoạch khắc phục',
  imposeRemediationPlan: 'Áp đặt kế hoạch khắc phục',
  closeWithoutRemediation: 'Kết thúc không qua khắc phục',
};
