import type { Translated } from '../../translated.ts';
import type { clocks as source } from './en.ts';

/** The words of reasons of clocks, in Vietnamese. */
export const clocks: Translated<typeof source, 'vi'> = {
  deadlineOwned: 'Thời hạn này không thuộc đồng chí, đồng chí cũng không phụ trách cuộc và không phải trưởng đoàn.',
  deadlineRunning: 'Thời hạn không đang chạy.',
  deadlinePaused: 'Thời hạn không bị tạm dừng.',
  deadlineExtendable: 'Quy định không cho gia hạn thời hạn này.',
  deadlineNotExpired: 'Thời hạn đã qua hoặc đã kết thúc.',
  deadlinePausable: 'Không được tạm dừng thời hạn vì lý do này.',
  noExtensionRequestOpen: 'Đã có đề nghị về thời hạn này đang chờ trả lời.',
  extensionRequestOpen: 'Không có đề nghị nào như vậy đang mở.',
  extensionsLeft: 'Thời hạn đã được gia hạn đủ số lần cho phép ({{granted}}).',
  withinExtensionCeiling: 'Cộng với số đã gia hạn ({{granted}}) thì vượt mức tối đa {{ceiling}}.',
  deciderNotOnTeam: 'Thành viên đoàn kiểm tra không được quyết định việc này.',
  pauseMaximumReached: 'Việc tạm dừng chưa đến thời gian tối đa.',
  rungDue: 'Chưa đến lúc nhắc việc.',
  rungNotSent: 'Đã nhắc việc rồi.',
  dueInstantPassed: 'Thời hạn chưa qua.',
  missNotRecorded: 'Việc quá hạn đã được ghi nhận.',
  explanationDue: 'Đồng chí không phải giải trình về thời hạn này.',
  windowPassed: 'Thời gian thực hiện quyền chưa hết.',
  limitationAlarmDue: 'Chưa đến lúc cảnh báo.',
  activitySuspended: 'Không có quyết định đình chỉ sinh hoạt nào đang có hiệu lực.',
  activityNotSuspended: 'Sinh hoạt đang bị đình chỉ.',
  suspensionNotExtended: 'Việc đình chỉ đã được gia hạn một lần.',
  suspensionMaximumReached: 'Thời hạn đình chỉ chưa hết.',
};
