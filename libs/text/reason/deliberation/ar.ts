import type { Translated } from '../../translated.ts';
import type { deliberation as source } from './en.ts';

/** The words of reasons of deliberation, in Arabic. */
export const deliberation: Translated<typeof source, 'ar'> = {
  bodyActMinuted: 'لم تُذكر جلسة الجهة ومحضرها وقرارها.',
  appraiserOutsideTeam: 'كان المُقيِّم من الفريق أو مشرفًا عليه.',
  appraisalDone: 'التقييم المستقل مفقود.',
  hearingDone: 'لم تستمع الجهة صاحبة القرار إلى الجهة المعنية.',
  conclusionNoticeDrafted: 'لم يُصَغ إشعار الاستنتاج.',
  conclusionNotVoted: 'جرى التصويت على الاستنتاج.',
  conclusionVoted: 'لم يُصوَّت على الاستنتاج.',
  noConflictedVoter: 'لأحد المصوتين تضارب مصالح.',
  quorumMet: 'لم يكتمل نصاب الجهة.',
  majorityOfAllMembers: 'لم تصوّت بالموافقة أغلبية جميع الأعضاء الرسميين.',
  votedTextUnchanged: 'تغيّر نص الإشعار بعد التصويت.',
  conclusionSigned: 'لم يوقَّع إشعار الاستنتاج.',
  conclusionNotSigned: 'إشعار الاستنتاج موقّع من قبل.',
  signedTextUnchanged: 'تغيّر نص الإشعار بعد التوقيع.',
  recipientsReached: 'لم يُبلَّغ أحد المخاطبين.',
  informantsAbsent: 'قد يكشف النص هوية مُبلِّغ.',
  noPendingTakeOver: 'لم يُجب بعد عن طلب تولّي القضية.',
  kindMayEndInDiscipline: 'لا يجوز أن تنتهي قضية من النوع {{kind}} بعقوبة تأديبية.',
  limitationNotExpired: 'انقضت مدة التقادم لكل مخالفة؛ فالعقوبة ممتنعة، أما التفتيش فلا.',
  publicationProvided: 'لا تنص القواعد على النشر، أو أن درجة السرية تمنعه.',
};
