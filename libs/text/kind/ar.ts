import type { Translated } from '../translated.ts';
import type { kind as source } from './en.ts';

/** The words of kind, in Arabic. */
export const kind: Translated<typeof source, 'ar'> = {
  compliance: 'تفتيش الالتزام',
  signs: 'التفتيش عند ظهور مؤشرات مخالفة',
  inspectionDuty: 'التفتيش على أداء مهام التفتيش والرقابة',
  disciplineEnforcement: 'التفتيش على تنفيذ العقوبات التأديبية',
  finance: 'التفتيش المالي',
  thematicSupervision: 'الرقابة الموضوعية',
  followUp: 'تفتيش المتابعة',
  recheck: 'إعادة التفتيش',
  denunciation: 'بلاغ عن مخالفة',
  appeal: 'تظلُّم',
  discipline: 'العقوبة التأديبية',
};
