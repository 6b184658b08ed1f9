import type { Translated } from '../../translated.ts';
import type { deliberation as source } from './en.ts';

/** The words of actions of deliberation, in Arabic. */
export const deliberation: Translated<typeof source, 'ar'> = {
  scheduleSession: 'تحديد موعد جلسة',
  recordAppraisal: 'تسجيل التقييم المستقل',
  recordHearing: 'تسجيل الاستماع إلى الجهة',
  returnWithQuestions: 'الإعادة مع أسئلة',
  draftConclusionNotice: 'صياغة إشعار الاستنتاج',
  recordVote: 'تسجيل التصويت',
  recordVoteWithoutMajority: 'تسجيل تصويت بلا أغلبية',
  setVoteAside: 'إبطال التصويت',
  signConclusionNotice: 'توقيع إشعار الاستنتاج',
  issueConclusionNotice: 'إصدار إشعار الاستنتاج',
  concludeDisciplineNeeded: 'استنتاج لزوم العقوبة التأديبية',
  serveNotice: 'تبليغ الإشعار',
  publishNotice: 'نشر الإشعار',
};
