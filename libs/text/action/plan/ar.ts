import type { Translated } from '../../translated.ts';
import type { plan as source } from './en.ts';

/** The words of actions of plan, in Arabic. */
export const plan: Translated<typeof source, 'ar'> = {
  submitRemediationPlan: 'تقديم خطة المعالجة',
  returnRemediationPlan: 'إعادة خطة المعالجة',
  approveRemediationPlan: 'الموافقة على خطة المعالجة',
  imposeRemediationPlan: 'فرض خطة معالجة',
  closeWithoutRemediation: 'الإغلاق من دون معالجة',
};
