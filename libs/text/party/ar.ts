import type { Translated } from '../translated.ts';
import type { party as source } from './en.ts';

/** The words of party, in Arabic. */
export const party: Translated<typeof source, 'ar'> = {
  assignedOfficer: 'مسؤول القضية',
  chair: 'رئيس الجهة صاحبة القرار',
  bodySecretary: 'أمين سر الجهة',
  bodyMember: 'عضو الجهة',
  bodyRepresentative: 'ممثل الجهة',
  directingMember: 'العضو المشرف على الفريق',
  teamLeader: 'رئيس الفريق',
  teamMember: 'عضو الفريق',
  appraiser: 'المُقيِّم المستقل',
  verifier: 'المُتحقِّق',
  monitor: 'المتابِع',
  registry: 'قلم السجل',
  subject: 'الجهة الخاضعة للتفتيش',
  hostOrganisation: 'المنظمة المضيفة',
  higherOfficer: 'مسؤول في الجهة العليا',
  higherChair: 'رئيس الجهة العليا',
  clock: 'المؤقِّت',
  engine: 'النظام',
};
