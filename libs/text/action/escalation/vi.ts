import type { Translated } from '../../translated.ts';
import type { escalation as source } from './en.ts';

/** The words of actions of escalation, in Vietnamese. */
export const escalation: Translated<typeof source, 'vi'> = {
  requestGuidance: 'Đề nghị hướng dẫn nghiệp vụ',
  giveGuidance: 'Hướng dẫn nghiệp vụ',
  returnGuidanceRequest: 'Trả lại đề nghị hướng dẫn',
  passGuidanceUp: 'Chuyển đề nghị lên cấp trên tiếp theo',
  requestJointTeam: 'Đề nghị lập đoàn phối hợp',
  agreeJointTeam: 'Đồng ý lập đoàn phối hợp',
  declineJointTeam: 'Không đồng ý lập đoàn phối hợp',
  requestTakeOver: 'Đề nghị cấp trên trực tiếp giải quyết',
  acceptTakeOver: 'Chấp nhận trực tiếp giải quyết',
  declineTakeOver: 'Không nhận trực tiếp giải quyết',
  assignToOtherBody: 'Giao cơ quan khác giải quyết',
  answerWithJointTeam: 'Trả lời bằng việc lập đoàn phối hợp',
  withdrawFile: 'Rút hồ sơ',
  setNewDate: 'Ấn định thời hạn mới',
  superviseCase: 'Giám sát vụ việc',
  orderAccountability: 'Yêu cầu kiểm điểm trách nhiệm',
  reportDissent: 'Báo cáo ý kiến khác',
  upholdCommittee: 'Giữ ý kiến của cấp uỷ',
  upholdInspectionCommittee: 'Giữ ý kiến của uỷ ban kiểm tra',
  requestExtraTime: 'Đề nghị thêm thời gian',
  grantExtraTime: 'Chấp thuận thêm thời gian',
  refuseExtraTime: 'Từ chối thêm thời gian',
  referOut: 'Chuyển cơ quan có thẩm quyền',
  recordReferralReceipt: 'Ghi nhận đã tiếp nhận hồ sơ chuyển',
  acknowledgeEscalation: 'Xác nhận đã nhận báo cáo',
  withdrawRequest: 'Rút đề nghị',
  lapseUnanswered: 'Ghi nhận không được trả lời',
};
