import type { Translated } from '../translated.ts';
import type { derivation as source } from './en.ts';

/** The words of derivation, in Vietnamese. */
export const derivation: Translated<typeof source, 'vi'> = {
  derivationStart: 'Bắt đầu từ {{event}} ngày {{date}} ({{at}}).',
  derivationLength: 'Thời hạn: {{length}} {{unit}}.',
  derivationNextMeeting: 'Đến hạn tại phiên họp kế tiếp, chậm nhất sau {{fallback}} ngày.',
  derivationMeeting: 'Phiên họp vào ngày {{date}}.',
  derivationOff: 'Ngày nghỉ không tính ({{count}}): {{dates}}.',
  derivationWorked: 'Ngày cuối tuần làm việc bù ({{count}}): {{dates}}.',
  derivationPaused: 'Tạm dừng từ {{from}} đến {{to}}.',
  derivationExtended: 'Gia hạn thêm {{count}} ({{unit}}).',
  derivationRolled: 'Chuyển từ {{from}} sang ngày làm việc kế tiếp.',
  derivationRule: 'Quy định: {{source}} ({{status}}).',
  derivationCalendar: 'Lịch: {{calendar}}, phiên bản {{version}}.',
  derivationUnpublished: 'Lịch {{calendar}} chưa công bố cho toàn bộ thời gian; phần đó chỉ trừ ngày cuối tuần.',
  derivationSet: 'Ngày {{date}} do {{event}} ấn định.',
};
