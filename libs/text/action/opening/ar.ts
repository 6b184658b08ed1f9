import type { Translated } from '../../translated.ts';
import type { opening as source } from './en.ts';

/** The words of actions of opening, in Arabic. */
export const opening: Translated<typeof source, 'ar'> = {
  proposeCase: 'اقتراح قضية تفتيش',
  openSuccessorCase: 'فتح القضية اللاحقة',
  attachSignal: 'إرفاق إشارة أولية',
  checkLimitation: 'التحقق من مدة التقادم',
  settleOverlap: 'تسوية التداخل',
  linkProgramme: 'الربط بالبرنامج',
  approveProposal: 'الموافقة على اقتراح التفتيش',
  declineProposal: 'رفض اقتراح التفتيش',
  assignTeam: 'تعيين فريق التفتيش',
  submitPlan: 'تقديم خطة التفتيش',
  returnPlan: 'إعادة خطة التفتيش',
  approvePlan: 'الموافقة على خطة التفتيش',
  signDecision: 'توقيع قرار التفتيش',
};
