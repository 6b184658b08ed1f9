import type { Translated } from '../../translated.ts';
import type { act as source } from './en.ts';

/** Doing something to a case, in Vietnamese. */
export const act: Translated<typeof source, 'vi'> = {
  whatYouCanDo: 'Việc bạn có thể làm ngay',
  nothingNow: 'Hiện bạn không có việc gì cần làm.',
  notYet_other: 'Còn {{count}} việc chưa thể làm',
  thingsFirst_other: 'Cần {{count}} điều kiện trước',
  doFirst: 'Làm việc này trước: {{action}}',
  othersFirst: '{{action}}: {{parties}} có thể làm việc này.',
  backTo: 'Quay lại',
  notHere: 'Hiện không thể thực hiện việc này, hoặc không phải phần việc của bạn.',
  willBeChecked_other: '{{count}} điều kiện sẽ được kiểm tra khi gửi.',
  causes: 'Hệ quả',
  changesNothingElse: 'Việc này không làm thay đổi giai đoạn hay thời hạn nào.',
  movesTo: 'Cuộc kiểm tra chuyển sang: {{stage}}',
  starts: 'Bắt đầu thời hạn: {{what}}',
  startsUntil: 'Bắt đầu thời hạn: {{what}}, đến {{day}}',
  moves: '{{what}} chuyển từ {{from}} sang {{to}}',
  ends: 'Kết thúc thời hạn: {{what}}',
  tells: 'Sẽ được thông báo: {{who}}',
  rehearse: 'Xem trước hệ quả',
  refused: 'Chưa thể thực hiện',
  staleTitle: 'Hồ sơ đã thay đổi trong lúc này',
  stale: 'Người khác vừa thao tác trên hồ sơ này. Nội dung của bạn vẫn được giữ. Hãy xem nhật ký rồi gửi lại.',
  done: 'Đã thực hiện: {{action}}',
  nowIn: 'Cuộc kiểm tra hiện ở: {{stage}}',
  confirmTitle: '{{action}}?',
  cannotUndo: 'Không thể hoàn tác việc này.',
  writeNumber: 'Để xác nhận, hãy nhập số cuộc kiểm tra:',
  number: 'Số cuộc kiểm tra',
  wrongNumber: 'Đây không phải số của cuộc kiểm tra này.',
};
